package factbox.search;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.SpanishStemmer;

/// The languages whose words are brought to a stem in one way; those of `OTHER` are found as they are written.
///
/// Chinese, Japanese and Korean are among those: their words are pairs of characters, which have no stem.
enum Family {
    ENGLISH("en", PorterStemFilter::new),
    FRENCH("fr", FrenchLightStemFilter::new),
    GERMAN("de", GermanLightStemFilter::new),
    SPANISH("es", words -> new SnowballFilter(words, new SpanishStemmer())),
    ARABIC("ar", ArabicStemFilter::new),
    PERSIAN("fa", PersianStemFilter::new),
    OTHER("", UnaryOperator.identity());

    private final String language;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor has no state
    private final UnaryOperator<TokenStream> stemmer;

    Family(String language, UnaryOperator<TokenStream> stemmer) {
        this.language = language;
        this.stemmer = stemmer;
    }

    /// The family of a language, which is a BCP 47 tag.
    static Family of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        for (Family family : values()) {
            if (family.language.equals(primary)) {
                return family;
            }
        }
        return OTHER;
    }

    TokenStream stemming(TokenStream forms) {
        return stemmer.apply(forms);
    }

    /// Whether a word may have a stem, as the index has it: but in Arabic, where words take letters in front, both
    /// begin
    /// alike.
    boolean mayHave(String form, String term) {
        return this == ARABIC || term.charAt(language.length() + 1) == form.charAt(0);
    }

    /// A stem as the index has it: those of different families are different terms.
    String term(String stem) {
        return language + ':' + stem;
    }
}
