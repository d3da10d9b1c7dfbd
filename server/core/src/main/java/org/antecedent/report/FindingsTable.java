package org.antecedent.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.catalogue.Checks;

/** How often each check has found something. */
final class FindingsTable {
    private FindingsTable() {}

    /** @param figure writes how often, from the code of a check and what it found */
    static <T> void draw(Markup to, Map<String, T> byCode, BiConsumer<String, T> figure) {
        to.open("table", "class", "findings").open("thead").open("tr");
        to.element("th", "Check", "scope", "col").element("th", "Severity", "scope", "col");
        to.element("th", "Found", "scope", "col").close().close().open("tbody");
        byCode.forEach((code, found) -> {
            to.open("tr").open("th", "scope", "row").text(title(code));
            to.element("small", code).close();
            to.element(
                    "td",
                    about(code)
                            .map(about -> about.severity().name().toLowerCase(Locale.ROOT))
                            .orElse(""));
            to.open("td", "class", "number");
            figure.accept(code, found);
            to.close().close();
        });
        to.close().close();
    }

    /** The title of a check; its code where there is none. */
    static String title(String code) {
        return about(code).map(About::title).orElse(code);
    }

    private static Optional<About> about(String code) {
        return Checks.all().checks().stream()
                .map(Check::about)
                .filter(about -> about.code().equals(code))
                .findFirst();
    }
}
