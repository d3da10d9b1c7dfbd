package org.antecedent.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The parts of speech of the Penn Treebank, as the fifth column of UD English has them. They hold what universal tags
 * leave out: number, tense, possession.
 */
public enum Penn {
    NN("NN"),
    NNS("NNS"),
    NNP("NNP"),
    NNPS("NNPS"),
    PRP("PRP"),
    PRP_POSSESSIVE("PRP$"),
    WP("WP"),
    WP_POSSESSIVE("WP$"),
    WDT("WDT"),
    WRB("WRB"),
    EX("EX"),
    DT("DT"),
    PDT("PDT"),
    CD("CD"),
    JJ("JJ"),
    JJR("JJR"),
    JJS("JJS"),
    RB("RB"),
    RBR("RBR"),
    RBS("RBS"),
    RP("RP"),
    IN("IN"),
    TO("TO"),
    CC("CC"),
    MD("MD"),
    VB("VB"),
    VBD("VBD"),
    VBG("VBG"),
    VBN("VBN"),
    VBP("VBP"),
    VBZ("VBZ"),
    POS("POS"),
    UH("UH"),
    FW("FW"),
    LS("LS"),
    SYM("SYM"),
    CURRENCY("$"),
    COMMA(","),
    STOP("."),
    COLON(":"),
    OPENING_QUOTE("``"),
    CLOSING_QUOTE("''"),
    OPENING_BRACKET("-LRB-"),
    CLOSING_BRACKET("-RRB-"),
    HYPH("HYPH"),
    NFP("NFP"),
    ADD("ADD"),
    AFX("AFX"),
    GW("GW"),
    XX("XX");

    private static final Map<String, Penn> BY_CODE = new HashMap<>();

    static {
        for (Penn penn : values()) {
            BY_CODE.put(penn.code, penn);
        }
    }

    private final String code;

    Penn(String code) {
        this.code = code;
    }

    /** The tag as the treebank writes it: “PRP$”. */
    public String code() {
        return code;
    }

    /** The tag of that code; {@link #XX} for a code that is none. */
    public static Penn of(String code) {
        return BY_CODE.getOrDefault(code, XX);
    }
}
