package org.antecedent.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The frame of every page: one file that loads nothing, and whose content security policy lets nothing be loaded or run. */
final class Page {
    private static final String STYLE = style();
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_=-]{1,128}");

    private Page() {}

    /**
     * @param nonce what a host that shows the page and adds a script of its own marks it with; without one, no script can run
     * @throws IllegalArgumentException where the nonce is none ({@link #isNonce})
     */
    static String of(String title, Optional<String> nonce, Markup body) {
        if (nonce.isPresent() && !isNonce(nonce.get())) {
            throw new IllegalArgumentException("a nonce is made of letters, digits and + / _ - =");
        }
        Markup page = new Markup();
        page.open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(nonce));
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", title);
        if (nonce.isPresent()) {
            page.open("style", "nonce", nonce.get());
        } else {
            page.open("style");
        }
        page.asIs(STYLE).close().close();
        page.open("body").add(body).close().close();
        return "<!DOCTYPE html>\n" + page.string() + "\n";
    }

    /** Whether a policy can name it: it holds at most 128 letters, digits and {@code + / _ - =}. */
    static boolean isNonce(String value) {
        return NONCE.matcher(value).matches();
    }

    private static String policy(Optional<String> nonce) {
        String closed = "default-src 'none'; base-uri 'none'; form-action 'none'; ";
        return nonce.map(value -> closed + "style-src 'nonce-" + value + "'; script-src 'nonce-" + value + "'")
                .orElseGet(() -> closed + "style-src 'sha256-" + sha256(STYLE) + "'");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // Every Java platform has it.
        }
    }

    private static String style() {
        try (InputStream resource = Page.class.getResourceAsStream("page.css")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
