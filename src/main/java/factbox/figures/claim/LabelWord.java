package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Synonyms;
import factbox.figures.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A word of a label, and all that may stand for it in a sentence: its own forms, and what bears it in other words.
final class LabelWord {
    private static final int LONGEST_OBJECT = 9;

    private final Token token;
    private final ClaimTable table;
    private final Set<String> stems;
    private final Set<String> others = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Synonyms synonyms;
    private final List<String[]> phrases = new ArrayList<>();

    LabelWord(Token token, ClaimTable table, Lexicon lexicon) {
        this.token = token;
        this.table = table;
        this.stems = new HashSet<>(table.stems(token.text()));
        this.synonyms = Synonyms.of(lexicon);
        for (String stem : stems) {
            synonyms.head(stem).ifPresent(heads::add);
            for (String other : table.borneBy(stem)) {
                if (other.indexOf(' ') < 0) {
                    others.add(other);
                } else {
                    phrases.add(other.split(" ", -1));
                }
            }
        }
    }

    Token token() {
        return token;
    }

    /// Whether the word itself stands at a token, in any of its forms.
    boolean isAt(Sentence sentence, int at) {
        Token said = sentence.token(at);
        if (said.isDigits() || token.isDigits()) {
            return said.is(token.text());
        }
        return said.isWord() && shares(said, stems);
    }

    /// Whether other words stand there that bear this one.
    boolean isBorneAt(Sentence sentence, int at) {
        Token said = sentence.token(at);
        if (!said.isWord()) {
            return false;
        }
        boolean same = !heads.isEmpty()
                && synonyms.at(sentence, at).filter(heads::contains).isPresent();
        return same || shares(said, others) || phrases.stream().anyMatch(phrase -> stands(phrase, sentence, at));
    }

    /// Whether the word, or others that bear it, stand between two tokens of a sentence.
    boolean isSaidIn(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isAt(sentence, at) || isBorneAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean shares(Token said, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        for (String stem : table.stems(said.text())) {
            if (wanted.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String[] phrase, Sentence sentence, int from) {
        if (!isForm(phrase[0], sentence.token(from))) {
            return false;
        }
        if (phrase.length == 2 && table.has(ClaimWords.PARTICLE, phrase[1])) {
            return isParticleBehind(phrase[1], sentence, from);
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!isForm(phrase[i], sentence.token(from + i))) {
                return false;
            }
        }
        return true;
    }

    /// `took 64 people off the wreck`: an object may part a verb from its particle.
    private static boolean isParticleBehind(String particle, Sentence sentence, int verb) {
        for (int at = verb + 1; at <= verb + LONGEST_OBJECT; at++) {
            Token said = sentence.token(at);
            if (said.is(particle)) {
                return true;
            }
            if (!said.isWord() && !said.isDigits() && !said.is(",", ".")) {
                return false;
            }
        }
        return false;
    }

    private boolean isForm(String word, Token said) {
        return said.is(word) || table.stems(said.text()).contains(word);
    }
}
