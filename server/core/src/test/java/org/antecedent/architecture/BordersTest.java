package org.antecedent.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.LocalDate;
import java.util.List;

/** The borders that docs/architecture.md draws. */
@AnalyzeClasses(packages = "org.antecedent", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
    /** Each package sees only those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "language",
            "knowledge",
            "mention",
            "coreference",
            "quotation",
            "annotation",
            "analysis",
            "deciding",
            "check",
            "configuration",
            "agreement",
            "exchange",
            "editor",
            "report",
            "corpus");

    @ArchTest
    static void eachPackageSeesOnlyThoseAboveIt(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] below = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "org.antecedent." + name + "..")
                    .toArray(String[]::new);
            if (below.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.antecedent." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    /** Checks know what a check is, and not of each other; the catalogue knows them all. */
    @ArchTest
    static void checksStandBesideEachOther(JavaClasses classes) {
        slices().matching("org.antecedent.check.(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("org.antecedent.check.catalogue"), alwaysTrue())
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antecedent.check.*")
                .check(classes);
    }

    @ArchTest
    static void theProtocolStaysOutside(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.lsp4j..", "picocli..")
                .check(classes);
    }

    @ArchTest
    static void jsonIsReadAndWrittenWhereJsonIsTheFormat(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.antecedent.exchange..", "org.antecedent.annotation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .check(classes);
    }

    @ArchTest
    static void yamlIsReadWhereItIsTheFormat(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.configuration..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(classes);
    }

    @ArchTest
    static void textDependsOnNothing(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.text..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.antecedent.text..")
                .check(classes);
    }

    @ArchTest
    static void theAnalysisDoesNoInputOrOutput(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.antecedent.text..",
                        "org.antecedent.mention..",
                        "org.antecedent.coreference..",
                        "org.antecedent.quotation..",
                        "org.antecedent.analysis..",
                        "org.antecedent.deciding..",
                        "org.antecedent.check..",
                        "org.antecedent.editor..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.net..", "java.util.logging..", "java.time..")
                        // A date is a value; a clock is not.
                        .and(not(equivalentTo(LocalDate.class))))
                .check(classes);
    }

    @ArchTest
    static void nothingIsPrinted(JavaClasses classes) {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
