"""What words mean: scripts, numbers, money, dates and names, with a pack for each language.

The modules by what they serve; the first of each row is where to begin.

- texts and their languages: folded, simplified, foreign, identify, language_names, scripts,
  quotation, lexicon
- what is found, and its value: mention, values, measure, units, point
- packs: pack, code_table, pack_folders, pack_tables, pattern, expansion, word_list, line, held,
  needs, reach, signs, starts, small_letters, compiled, wanted, figure_rules, link_rules
- quantities: quantities
- amounts: amounts, amount_lead, amount_tail, amount_doubt, stretch, amount_grammar, amount_pack,
  measure_pack, magnitudes, whole_amount, local_signs, understood_currency
- numbers: number, number_words, number_atoms, number_pack, digits, ratio, size, roman,
  passing_words
- dates: when, counted, bounds, calendar_steps, day_and_hour, date_grammar, date_forms, date_pack,
  marks, weekdays
- what is sought and offered: wants
- hours, spans and recurrences: timings, timing, timing_reader, timing_days, timing_words,
  timing_atoms, timing_pack, joined, readings, periods, parts_of_time, hours, spans, frequency
- names found: name, names, kind_last, subject_pronoun, subject_case, nominative,
  nominative_person, morphology
- what is called again by its kind: common_noun, named_of_kind, place_pronoun
- people's names compared: name_comparison, name_by_word, name_written, name_sound,
  word_alignment, romanised, pinyin, palladius, thai_sound, family_in_thai, sound_tables
- people's names as they are heard: hearing, heard, heard_thai, given_names, sounds, sound_distance,
  sound_stretch
- names in Han as other tongues read them: han_abroad, name_abroad, tongue_letters, hangul
- organisations' names compared: organisation_name, organisation_key, organisation_sound,
  organisation_spelling, generic_words
- values and sentences written: formatting, phrases, formula_guard
"""
