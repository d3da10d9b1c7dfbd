package org.antecedent.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Edit;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Findings in SARIF 2.1.0, the OASIS standard that code hosts read: one run, whose rules are the whole catalogue. Files below the
 * working directory have relative addresses; lines and columns count from 1, columns in UTF-16 code units, the end is exclusive.
 */
final class SarifLog implements FindingsReport {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    /** What a code host resolves relative addresses against. */
    private static final String ROOT = "%SRCROOT%";

    private final PrintWriter out;
    private final PrintWriter errors;
    private final Path workingDirectory;
    private final List<About> catalogue =
            Checks.all().checks().stream().map(Check::about).toList();
    private final List<String> codes = catalogue.stream().map(About::code).toList();
    private Optional<JsonWriter> log = Optional.empty();

    /** @param errors gets the summary, which has no place in the log */
    SarifLog(PrintWriter out, PrintWriter errors, Path workingDirectory) {
        this.out = out;
        this.errors = errors;
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    @Override
    public void add(String file, Text text, List<Finding> findings) throws IOException {
        Place place = new Place(artifact(Path.of(file)), text);
        for (Finding finding : findings) {
            GSON.toJson(result(place, finding), begun());
        }
        out.flush();
    }

    /** The log up to its results. */
    private JsonWriter begun() throws IOException {
        if (log.isPresent()) {
            return log.get();
        }
        JsonWriter json = GSON.newJsonWriter(out);
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Antecedent");
        driver.addProperty("version", Version.number());
        driver.add("rules", array(catalogue.stream().map(SarifLog::rule)));
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        json.name("tool");
        GSON.toJson(tool, json);
        json.name("columnKind").value("utf16CodeUnits");
        json.name("newlineSequences").beginArray();
        for (String newline : List.of("\r\n", "\n", "\r")) {
            json.value(newline);
        }
        json.endArray().name("results").beginArray();
        log = Optional.of(json);
        return json;
    }

    @Override
    public void end(String summary) throws IOException {
        begun().endArray().endObject().endArray().endObject().flush();
        out.println();
        out.flush();
        errors.println(summary);
        errors.flush();
    }

    private static JsonObject rule(About about) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", about.code());
        rule.add("shortDescription", message(about.title()));
        rule.add("fullDescription", message(about.what()));
        JsonObject help = message(about.what() + "\n\nWhy: " + about.why());
        help.addProperty(
                "markdown",
                escaped(about.what() + "\n\nWhy: " + about.why() + "\n\nFires:\n\n" + quote(about.fires())
                        + "\n\nSilent:\n\n" + quote(about.silent())));
        rule.add("help", help);
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(about.severity()));
        configuration.addProperty("enabled", about.profile() == Profile.DEFAULT);
        rule.add("defaultConfiguration", configuration);
        JsonObject properties = new JsonObject();
        properties.addProperty("profile", about.profile().name().toLowerCase(Locale.ROOT));
        rule.add("properties", properties);
        return rule;
    }

    private static String quote(String prose) {
        return "> " + prose.replace("\n", "\n> ");
    }

    private JsonObject result(Place place, Finding finding) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", finding.code());
        int rule = codes.indexOf(finding.code());
        if (rule >= 0) {
            result.addProperty("ruleIndex", rule);
        }
        result.addProperty("level", level(finding.severity()));
        result.add("message", message(finding.message()));
        result.add("locations", array(Stream.of(place.location(finding.span()))));
        if (!finding.related().isEmpty()) {
            List<JsonObject> related = new ArrayList<>();
            for (Related other : finding.related()) {
                JsonObject location = place.location(other.span());
                location.addProperty("id", related.size() + 1);
                location.add("message", message(other.message()));
                related.add(location);
            }
            result.add("relatedLocations", array(related.stream()));
        }
        if (!finding.fixes().isEmpty()) {
            result.add("fixes", array(finding.fixes().stream().map(fix -> fix(place, fix))));
        }
        return result;
    }

    private static JsonObject fix(Place place, Fix fix) {
        JsonObject change = new JsonObject();
        change.add("artifactLocation", place.artifact());
        change.add("replacements", array(fix.edits().stream().map(edit -> replacement(place, edit))));
        JsonObject json = new JsonObject();
        json.add("description", message(fix.title()));
        json.add("artifactChanges", array(Stream.of(change)));
        return json;
    }

    private static JsonObject replacement(Place place, Edit edit) {
        JsonObject content = new JsonObject();
        content.addProperty("text", edit.replacement());
        JsonObject replacement = new JsonObject();
        replacement.add("deletedRegion", place.region(edit.span()));
        replacement.add("insertedContent", content);
        return replacement;
    }

    /** An article's address and text. */
    private record Place(JsonObject artifact, Text text) {
        JsonObject location(Span span) {
            JsonObject region = region(span);
            JsonObject snippet = new JsonObject();
            snippet.addProperty("text", text.words(span));
            region.add("snippet", snippet);
            JsonObject physical = new JsonObject();
            physical.add("artifactLocation", artifact);
            physical.add("region", region);
            JsonObject location = new JsonObject();
            location.add("physicalLocation", physical);
            return location;
        }

        JsonObject region(Span span) {
            Position start = text.position(span.start());
            Position end = text.position(span.end());
            JsonObject region = new JsonObject();
            region.addProperty("startLine", start.line() + 1);
            region.addProperty("startColumn", start.column() + 1);
            region.addProperty("endLine", end.line() + 1);
            region.addProperty("endColumn", end.column() + 1);
            return region;
        }
    }

    private JsonObject artifact(Path file) {
        JsonObject artifact = new JsonObject();
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(workingDirectory)) {
            artifact.addProperty("uri", relative(workingDirectory.relativize(absolute)));
            artifact.addProperty("uriBaseId", ROOT);
        } else {
            artifact.addProperty("uri", absolute.toUri().toASCIIString());
        }
        return artifact;
    }

    private static String relative(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        try {
            // A colon in the first part would make a scheme of it; URI puts “./” before such a path.
            return new URI(null, null, String.join("/", parts), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
        };
    }

    private static JsonObject message(String words) {
        JsonObject message = new JsonObject();
        message.addProperty("text", escaped(words));
        return message;
    }

    /** Braces hold arguments of a message, and brackets before a parenthesis its links, where nobody escapes them. */
    private static String escaped(String words) {
        return words.replace("{", "{{").replace("}", "}}").replaceAll("\\[(?=[^\\]]*\\]\\()", "\\\\[");
    }

    private static JsonArray array(Stream<JsonObject> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }
}
