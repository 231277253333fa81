/// Factbox, a desktop reader for news stories and the numbers in them.
module factbox {
    requires atlantafx.base;
    requires apache.mime4j.core;
    requires com.dd.plist;
    requires com.github.albfernandez.juniversalchardet;
    requires com.google.gson;
    requires com.twelvemonkeys.imageio.webp;
    requires dev.dirs;
    requires info.picocli;
    requires java.desktop; // reads and writes pictures
    requires java.sql;
    requires javafx.controls;
    requires javafx.web;
    requires jdk.management; // Lucene asks it about the virtual machine
    requires jdk.xml.dom;
    requires org.apache.commons.csv;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;

    exports factbox to
            javafx.graphics;

    opens factbox.cli to
            info.picocli;
}
