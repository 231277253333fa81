/// Factbox, a desktop reader for news stories and the numbers in them.
module factbox {
    requires atlantafx.base;
    requires com.google.gson;
    requires dev.dirs;
    requires info.picocli;
    requires java.sql;
    requires javafx.controls;
    requires javafx.web;
    requires jdk.xml.dom;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    exports factbox to
            javafx.graphics;

    opens factbox.cli to
            info.picocli;
}
