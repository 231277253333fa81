package factbox.library;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.storyfile.Edition;
import factbox.storyfile.StoryWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/// Writes an edition's stories and pictures into the tables; runs within its caller's transaction.
final class EditionStore {
    private static final String INSERT_STORY = """
            INSERT OR REPLACE INTO story(id, edition, language, section, headline, source, published, minutes,
              figures, plain, json) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;

    EditionStore(Connection connection) {
        this.connection = connection;
    }

    void replace(Edition edition) throws SQLException {
        execute("DELETE FROM story WHERE edition = ?", edition.name());
        for (Story story : edition.stories()) {
            add(edition, story);
        }
        execute("INSERT OR REPLACE INTO edition(name, version) VALUES(?, ?)", edition.name(), edition.version());
    }

    private void add(Edition edition, Story story) throws SQLException {
        StoryText text = StoryText.of(story.body());
        execute(
                INSERT_STORY,
                story.id(),
                edition.name(),
                story.language(),
                story.section(),
                story.headline(),
                story.source().name(),
                story.published().toString(),
                Story.minutesToRead(text),
                story.keyFigures().size(),
                text.plain(),
                StoryWriter.write(story));
        Set<String> names = new LinkedHashSet<>();
        story.body().blocks().forEach(block -> pictureNames(block, names));
        for (String name : names) {
            byte[] bytes = edition.pictures().get(name);
            if (bytes != null) {
                execute("INSERT INTO picture(story, name, bytes) VALUES(?, ?, ?)", story.id(), name, bytes);
            }
        }
    }

    private static void pictureNames(Element element, Set<String> names) {
        String name = element.attributes().get(Attribute.SRC);
        if (name != null) {
            names.add(name);
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                pictureNames(inner, names);
            }
        }
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
