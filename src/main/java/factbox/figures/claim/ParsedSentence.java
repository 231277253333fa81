package factbox.figures.claim;

import factbox.figures.quantity.Mention;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A sentence parted into its clauses, with the places of its numbers: first its quantities, then those that are none.
record ParsedSentence(Sentence sentence, ClaimTable table, List<Place> places, ClauseParser clauses) {
    ParsedSentence {
        places = List.copyOf(places);
    }

    /// `times` says whether ages and stretches of time are numbers that part clauses.
    static ParsedSentence of(Sentence sentence, ClaimTable table, List<Mention> mentions, boolean times) {
        List<Place> places = new ArrayList<>();
        BitSet numbers = new BitSet();
        BitSet amounts = new BitSet();
        for (Mention mention : mentions) {
            int first = sentence.indexOf(mention.span().start());
            int next = sentence.indexOf(mention.span().end() - 1) + 1;
            places.add(new Place(first, next, mention));
            Span counted = mention.counted();
            int to = counted != null && counted.start() > mention.number().end()
                    ? sentence.indexOf(counted.start())
                    : next;
            numbers.set(first, to);
            if (times || !Place.isTime(mention)) {
                amounts.set(first, to);
            }
        }
        for (Place loose : loose(sentence, table, numbers)) {
            places.add(loose);
            numbers.set(loose.first(), loose.next());
            amounts.set(loose.first(), loose.next());
        }
        return new ParsedSentence(sentence, table, places, new ClauseParser(sentence, table, numbers, amounts));
    }

    /// Numbers in digits that are no quantities and no dates: `and Honda 52,000`.
    private static List<Place> loose(Sentence sentence, ClaimTable table, BitSet numbers) {
        List<Place> loose = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.token(at).isDigits() || numbers.get(at)) {
                continue;
            }
            int first = at;
            while (sentence.token(at + 1).isDigits() || isSeparator(sentence, at + 1)) {
                at++;
            }
            Token before = sentence.token(first - 1);
            boolean date = isTime(table, sentence.token(first))
                    || isTime(table, before)
                    || isTime(table, sentence.token(at + 1))
                    || sentence.token(at + 1).isHyphen();
            if ((before.isWord() || before.is(",")) && !date) {
                loose.add(new Place(first, at + 1, null));
            }
        }
        return loose;
    }

    private static boolean isSeparator(Sentence sentence, int at) {
        return sentence.token(at).is(",", ".")
                && sentence.token(at + 1).isDigits()
                && sentence.token(at - 1).joins(sentence.token(at));
    }

    private static boolean isTime(ClaimTable table, Token token) {
        return table.has(ClaimWords.TIME_WORD, token)
                || (token.isDigits() && token.text().length() == 4);
    }

    Place place(Mention mention) {
        int first = sentence.indexOf(mention.span().start());
        return places.stream()
                .filter(place -> mention.equals(place.mention()) && place.first() == first)
                .findFirst()
                .orElseThrow();
    }

    /// The quantities before this one, nearest first.
    List<Place> before(Place place) {
        return places.subList(0, places.indexOf(place)).reversed();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    int size() {
        return sentence.size();
    }

    /// Whether the token is a word of a section.
    boolean has(ClaimWords words, int at) {
        return table.has(words, sentence.token(at));
    }

    /// Whether the token has an ending of a section.
    boolean ends(ClaimWords endings, int at) {
        return table.ends(endings, sentence.token(at));
    }

    /// Whether a token has a capital letter that does not come of beginning the sentence.
    boolean isName(int at) {
        return token(at).isCapital() && (at > 0 || token(at + 1).isCapital());
    }

    boolean isVerb(int at) {
        return clauses.isVerb(at);
    }

    boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clauses.isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token tells when: a word such as `Tuesday`, or a year.
    boolean isTime(int at) {
        return isTime(table, sentence.token(at));
    }

    /// Whether a number begins at a token.
    boolean isNumberStart(int at) {
        return places.stream().anyMatch(place -> place.first() == at);
    }

    /// Whether a number ends before a token.
    boolean isNumberEnd(int at) {
        return places.stream().anyMatch(place -> place.next() == at);
    }

    boolean hasNumber(Clause clause) {
        return places.stream().anyMatch(place -> clause.has(place.first()));
    }
}
