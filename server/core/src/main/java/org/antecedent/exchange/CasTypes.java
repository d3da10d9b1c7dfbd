package org.antecedent.exchange;

import java.util.Map;

/** The UIMA types that articles go out with, and those of DKPro that INCEpTION's files have. */
final class CasTypes {
    static final String SOFA = "uima.cas.Sofa";
    static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

    static final String ACTOR = "org.antecedent.Actor";
    static final String MENTION = "org.antecedent.Mention";
    static final String STATEMENT = "org.antecedent.Statement";
    static final String PART = "org.antecedent.StatementPart";
    static final String REMARK = "org.antecedent.Remark";
    static final String REJECTION = "org.antecedent.Rejection";

    static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
    static final String CHAIN = "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain";
    static final String LINK = "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink";

    private static final String STRING = "uima.cas.String";
    private static final String BOOLEAN = "uima.cas.Boolean";

    /** By type, the ranges of its features. */
    static final Map<String, Map<String, String>> FEATURES = Map.of(
            SENTENCE, Map.of(),
            TOKEN, Map.of(),
            ACTOR,
                    Map.of(
                            "identifier", STRING,
                            "label", STRING,
                            "state", STRING,
                            "actorType", STRING,
                            "pronouns", STRING,
                            "note", STRING,
                            "link", STRING,
                            "project", STRING),
            MENTION,
                    Map.of(
                            "kind", STRING,
                            "actorType", STRING,
                            "actor", STRING,
                            "nobody", BOOLEAN,
                            "proposed", STRING,
                            "rule", STRING,
                            "confidence", "uima.cas.Double"),
            STATEMENT,
                    Map.of(
                            "identifier", STRING,
                            "kind", STRING,
                            "polarity", STRING,
                            "certainty", STRING,
                            "rule", STRING,
                            "proposed", BOOLEAN),
            PART, Map.of("statement", STRING, "role", STRING),
            REMARK, Map.of("purpose", STRING, "text", STRING),
            REJECTION, Map.of("what", STRING, "value", STRING));

    private CasTypes() {}
}
