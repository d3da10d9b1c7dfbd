package org.antecedent.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The borders of the language server and the command line that docs/architecture.md draws. */
@AnalyzeClasses(
        packages = "org.antecedent",
        importOptions = {ImportOption.DoNotIncludeTests.class, ProtocolBordersTest.DoNotIncludeFixtures.class})
class ProtocolBordersTest {
    /** The fixtures of core come as a jar, which nothing tells from a library. */
    static final class DoNotIncludeFixtures implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static void theProtocolStaysInTheServer(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.lsp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.lsp4j..")
                .check(classes);
    }

    @ArchTest
    static void theSessionKnowsNoProtocol(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.lsp.session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.lsp4j..",
                        "com.google.gson..",
                        "org.antecedent.lsp",
                        "org.antecedent.lsp.transport..",
                        "org.antecedent.lsp.convert..")
                .check(classes);
    }

    @ArchTest
    static void onlyTheIndexSeesLucene(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.index..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(classes);
    }

    @ArchTest
    static void onlyThePackageOfTheFormatSeesParquet(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.parquet..")
                .check(classes);
    }

    @ArchTest
    static void theIndexKnowsNoProtocol(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.index..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antecedent.lsp..", "org.antecedent.cli..", "com.google.gson..")
                .check(classes);
    }

    @ArchTest
    static void theTransportKnowsNoArticles(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.lsp.transport..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.antecedent.lsp",
                        "org.antecedent.lsp.session..",
                        "org.antecedent.lsp.convert..",
                        "org.antecedent.analysis..",
                        "org.antecedent.text..")
                .check(classes);
    }

    @ArchTest
    static void twoClassesTranslate(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("org.antecedent.lsp.convert..")
                .and()
                .haveSimpleNameNotContaining("FromLsp")
                .and()
                .haveSimpleNameNotContaining("ToLsp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.lsp4j..")
                .check(classes);
    }

    @ArchTest
    static void theCommandLineStaysOutside(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.antecedent.cli..")
                .check(classes);
    }

    @ArchTest
    static void onlyTheCommandLinePrints(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.antecedent.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
