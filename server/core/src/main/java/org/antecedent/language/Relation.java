package org.antecedent.language;

import java.util.HashMap;
import java.util.Map;

/**
 * How a word hangs on its head: the relations of Universal Dependencies v2 (universaldependencies.org/u/dep), with the
 * subtypes that UD English has.
 */
public enum Relation {
    ACL("acl"),
    ACL_RELATIVE("acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELATIVE("advcl:relcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASSIVE("aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJUNCTION("cc:preconj"),
    CCOMP("ccomp"),
    COMPOUND("compound"),
    COMPOUND_PARTICLE("compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_PASSIVE("csubj:pass"),
    CSUBJ_OUTER("csubj:outer"),
    DEP("dep"),
    DET("det"),
    DET_PREDETERMINER("det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_DESCRIPTIVE("nmod:desc"),
    NMOD_POSSESSIVE("nmod:poss"),
    NMOD_UNMARKED("nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_PASSIVE("nsubj:pass"),
    NSUBJ_OUTER("nsubj:outer"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_UNMARKED("obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    private static final Map<String, Relation> BY_CODE = new HashMap<>();

    static {
        for (Relation relation : values()) {
            BY_CODE.put(relation.code, relation);
        }
    }

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The relation as treebanks write it: “nsubj:pass”. */
    public String code() {
        return code;
    }

    /** The relation of that code, or without its subtype where that is not known; {@link #DEP} for no relation at all. */
    public static Relation of(String code) {
        Relation relation = BY_CODE.get(code);
        if (relation == null && code.indexOf(':') > 0) {
            relation = BY_CODE.get(code.substring(0, code.indexOf(':')));
        }
        return relation == null ? DEP : relation;
    }

    /** The subject of a verb or predicate, active or passive, a word or a clause. */
    public boolean isSubject() {
        return switch (this) {
            case NSUBJ, NSUBJ_PASSIVE, NSUBJ_OUTER, CSUBJ, CSUBJ_PASSIVE, CSUBJ_OUTER -> true;
            default -> false;
        };
    }
}
