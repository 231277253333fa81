package factbox.search;

import factbox.figures.token.Synonyms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The terms under which the ledger keeps what a figure counts: its words as they are written, their stems, and for
/// words and phrases of the news the heads of their groups.
final class WhatTerms {
    private static final String HEAD = "=";

    private WhatTerms() {}

    static Set<String> of(String words, Family family, Locale locale, WordAnalyzer analyzer, Stems stems) {
        Set<String> terms = new LinkedHashSet<>();
        for (WordAnalyzer.Word word : analyzer.terms(words)) {
            terms.add(word.form());
            terms.add(stems.of(family, word.form()));
        }
        Synonyms.of(locale).in(words).forEach(found -> terms.add(HEAD + found.head()));
        return terms;
    }

    /// The terms of the groups that have this word or phrase, in any language.
    static Set<String> heads(List<String> forms) {
        Set<String> heads = new LinkedHashSet<>();
        String phrase = String.join(" ", forms);
        for (Synonyms synonyms : Synonyms.all()) {
            Optional<String> head = synonyms.head(phrase);
            head.ifPresent(found -> heads.add(HEAD + found));
        }
        return heads;
    }
}
