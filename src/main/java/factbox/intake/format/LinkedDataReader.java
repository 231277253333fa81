package factbox.intake.format;

import factbox.intake.article.LinkedData;
import java.util.List;

/// A file of schema.org articles in JSON-LD.
public final class LinkedDataReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.json().map(json -> !LinkedData.all(json).isEmpty()).orElse(false);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        List<LinkedData> articles = LinkedData.all(file.json().orElseThrow());
        for (LinkedData article : articles) {
            harvest.checkTime();
            String body = article.body().isEmpty() ? article.summary() : article.body();
            boolean html = body.contains("</") || body.contains("<br");
            Draft draft = html
                    ? Drafts.ofText(body, article.address(), file.neighbours(), harvest)
                    : Drafts.ofPlainText(body, file.neighbours());
            harvest.story(draft.headline(article.headline().isEmpty() ? article.name() : article.headline())
                    .byline(article.byline())
                    .published(article.published())
                    .updated(article.updated())
                    .site(article.site())
                    .language(article.language())
                    .section(article.section())
                    .address(article.address()));
        }
    }
}
