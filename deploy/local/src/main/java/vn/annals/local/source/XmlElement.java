package vn.annals.local.source;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** One small element of XML with what is in it. Nothing outside of it is ever looked up. */
record XmlElement(String name, Map<String, String> attributes, StringBuilder words, List<XmlElement> children) {

    private static final XMLInputFactory PARSERS = parsers();
    private static final int DEEPEST = 32;

    static XmlElement parse(String text) {
        try {
            return read(PARSERS.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException malformed) {
            var place = malformed.getLocation();
            throw new Unfit("is not well-formed XML"
                    + (place == null ? "" : ", from its line " + place.getLineNumber() + " on"));
        }
    }

    String text(String child) {
        return find(child).map(XmlElement::text).orElse("");
    }

    Optional<XmlElement> find(String child) {
        return children.stream().filter(element -> element.name.equals(child)).findFirst();
    }

    List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    String text() {
        return words.toString().strip();
    }

    private static XmlElement read(XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayDeque<XmlElement>();
        while (true) {
            switch (xml.next()) {
                case START_ELEMENT -> open.push(opened(xml, open));
                case CHARACTERS, CDATA -> open.element().words.append(xml.getText());
                case ENTITY_REFERENCE -> open.element().words.append(entity(xml.getLocalName()));
                case DTD -> throw new Unfit("has a document type of its own");
                case END_ELEMENT -> {
                    var closed = open.pop();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private static XmlElement opened(XMLStreamReader xml, ArrayDeque<XmlElement> open) {
        var attributes = new HashMap<String, String>();
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        var element = new XmlElement(xml.getLocalName(), attributes, new StringBuilder(), new ArrayList<>());
        if (open.size() > DEEPEST) {
            throw new Unfit("is nested deeper than any export of WordPress");
        }
        if (!open.isEmpty()) {
            open.element().children.add(element);
        }
        return element;
    }

    // Old exports carry the names of HTML; a name that is none of them would have to be looked up.
    private static String entity(String name) {
        var known = Entities.getByName(name);
        if (known.isEmpty()) {
            throw new Unfit("uses &" + name + ";, which nobody has explained");
        }
        return known;
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The prefixes are declared far away, at the head of the export.
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return parsers;
    }
}
