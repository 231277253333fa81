/// A story as JSON, both ways, with its schema. The only package with Gson.
@NullMarked
package factbox.storyfile;

import org.jspecify.annotations.NullMarked;
