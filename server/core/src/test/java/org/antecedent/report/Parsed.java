package org.antecedent.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page, read as XML. */
public final class Parsed {
    private final Document document;

    private Parsed(Document document) {
        this.document = document;
    }

    /** @throws AssertionError where it is not well-formed */
    public static Parsed of(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Parsed(builder.parse(new InputSource(new StringReader(html))));
        } catch (SAXException | IOException malformed) {
            throw new AssertionError("not well-formed", malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<Element> elements(String name) {
        List<Element> found = new ArrayList<>();
        each(element -> {
            if (element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    /** The values of the attribute, wherever it stands. */
    public List<String> attributes(String name) {
        List<String> values = new ArrayList<>();
        each(element -> {
            if (element.hasAttribute(name)) {
                values.add(element.getAttribute(name));
            }
        });
        return values;
    }

    public Set<String> attributeNames() {
        Set<String> names = new HashSet<>();
        each(element -> {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                names.add(attributes.item(i).getNodeName());
            }
        });
        return names;
    }

    public Element byId(String id) {
        List<Element> found = new ArrayList<>();
        each(element -> {
            if (element.getAttribute("id").equals(id)) {
                found.add(element);
            }
        });
        return found.get(0);
    }

    public String text(String name) {
        return elements(name).get(0).getTextContent();
    }

    private void each(Consumer<Element> use) {
        each(document.getDocumentElement(), use);
    }

    private static void each(Element element, Consumer<Element> use) {
        use.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                each(inner, use);
            }
        }
    }
}
