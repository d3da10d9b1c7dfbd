package org.antecedent.configuration;

import org.antecedent.check.HouseList;

/** What can be set in a configuration file, by its key. */
public enum Setting {
    PROFILE(
            "profile",
            "Which checks are on: default, translation (default and what slips in with a translation) or strict (all)."),
    CHECKS(
            "checks",
            "Checks set otherwise, by their code: a level, or a mapping with the level as severity and the check's own options."),
    ABBREVIATIONS("abbreviations", "Abbreviations that every reader knows: they need no expansion."),
    NAMES("names", "Persons who need neither a first name nor a role."),
    LOADED_VERBS("loaded-verbs", "Reporting verbs that take sides, besides those known to; in their base form."),
    NEUTRAL_VERBS("neutral-verbs", "Reporting verbs that this house takes for neutral; in their base form."),
    ACTORS(
            "actors",
            "Persons and institutions that the project knows before it reads an article: a list, or the name of a YAML file with"
                    + " one, seen from the folder of this file."),
    DATE("date", "The day on which articles were written that do not say so themselves: 2026-02-11."),
    ARTICLES(
            "articles",
            "Which files are articles, where an editor looks through the folder: globs as in exclude. Left out, all that end in"
                    + " .txt, .text, .md, .markdown, .news or .article but a README; what .gitignore names is none."),
    EXCLUDE(
            "exclude",
            "Articles that are not checked: globs, from the folder of this file. * and ? stop at a slash, ** does not, and a"
                    + " folder stands for all below it.");

    private final String key;
    private final String description;

    Setting(String key, String description) {
        this.key = key;
        this.description = description;
    }

    /** Where a house settles words. */
    static Setting of(HouseList list) {
        return switch (list) {
            case ABBREVIATIONS -> ABBREVIATIONS;
            case NAMES -> NAMES;
        };
    }

    public String key() {
        return key;
    }

    /** In full sentences. */
    public String description() {
        return description;
    }
}
