package org.antecedent.language;

import java.util.Locale;
import java.util.Set;

/** What is plural though universal tags do not say so. */
final class Plurals {
    /** Plural as they stand: their lemma does not show it. */
    private static final Set<String> NOUNS = Set.of(
            "police",
            "people",
            "cattle",
            "clergy",
            "personnel",
            "militia",
            "poor",
            "rich",
            "elderly",
            "wounded",
            "injured",
            "unemployed",
            "homeless",
            "media",
            "data",
            "aircraft",
            "troops",
            "remains",
            "authorities",
            "forces",
            "talks");

    /** Peoples, faiths and parties whose plural has no ending that others share. */
    private static final Set<String> NAMES = Set.of(
            "Israelis",
            "Iraqis",
            "Saudis",
            "Pakistanis",
            "Emiratis",
            "Yemenis",
            "Kuwaitis",
            "Qataris",
            "Omanis",
            "Bahrainis",
            "Bangladeshis",
            "Somalis",
            "Afghans",
            "Houthis",
            "Kurds",
            "Arabs",
            "Jews",
            "Turks",
            "Greeks",
            "Serbs",
            "Croats",
            "Czechs",
            "Poles",
            "Swedes",
            "Danes",
            "Finns",
            "Scots",
            "Brits",
            "Uyghurs",
            "Uighurs",
            "Tatars",
            "Slovaks",
            "Slovenes",
            "Filipinos",
            "Latinos",
            "Hispanics",
            "Muslims",
            "Christians",
            "Sunnis",
            "Shiites",
            "Shias",
            "Catholics",
            "Protestants",
            "Hindus",
            "Sikhs",
            "Tories",
            "Greens",
            "Liberals",
            "Conservatives",
            "Democrats",
            "Socialists",
            "Communists",
            "Islamists",
            "Brexiteers",
            "Yankees",
            "Londoners",
            "Thais",
            "Malays",
            "Basques",
            "Catalans",
            "Marines",
            "Rohingyas",
            "Zionists",
            "Nazis",
            "Blacks",
            "Whites",
            "Asians");

    /** Names that end like a people and are none. */
    private static final Set<String> SINGULAR = Set.of(
            "Evans", "Hans", "Orleans", "Romans", "Lebrans", "Vans", "Ryans", "Jans", "Rans", "Conans", "Deans",
            "Lans");

    private Plurals() {}

    static boolean isPluralNoun(String lower) {
        return NOUNS.contains(lower);
    }

    static boolean isPluralName(String form) {
        String name = Character.isUpperCase(form.charAt(form.length() - 1))
                ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
        return NAMES.contains(name) || (name.length() > 5 && name.endsWith("ans") && !SINGULAR.contains(name));
    }
}
