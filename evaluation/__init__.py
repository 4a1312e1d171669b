"""Accuracy of reading against facts that a careful reader took out of the samples."""
