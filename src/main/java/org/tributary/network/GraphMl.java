package org.tributary.network;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML: nodes, edges, and of the data only the node's attribute named {@code role}. A file with a document type
 * is refused, so that it can neither call other files nor swell.
 *
 * <p>Source: Brandes and others 2002, GraphML progress report.
 */
final class GraphMl {
    private final String name;
    private final XMLStreamReader xml;
    private final NamedNetwork.Builder builder = new NamedNetwork.Builder();
    private final Set<String> roleKeys = new TreeSet<>();
    private @Nullable String node;
    private boolean graph;

    private GraphMl(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    static NamedNetwork read(String name, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            var reader = new GraphMl(name, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            return reader.network();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new InvalidNetwork(name, line, "broken XML", "GraphML");
        }
    }

    private NamedNetwork network() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw bad("<!DOCTYPE", "GraphML without a document type");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw bad("&" + xml.getLocalName(), "plain text");
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> node = xml.getLocalName().equals("node") ? null : node;
                default -> {
                    // text between elements says nothing
                }
            }
        }
        NamedNetwork network = builder.build();
        if (!graph || network.network().ties() == 0) {
            throw bad("", "a graph with at least one edge");
        }
        return network;
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "graph" -> graph = true;
            case "key" -> key();
            case "node" -> {
                node = attribute("id");
                builder.member(node);
            }
            case "data" -> data();
            case "edge" -> edge(attribute("source"), attribute("target"));
            default -> {
                // ports, hyperedges and drawings are not for us
            }
        }
    }

    private void key() {
        String what = xml.getAttributeValue(null, "attr.name");
        if ("role".equalsIgnoreCase(what) && !"edge".equals(xml.getAttributeValue(null, "for"))) {
            roleKeys.add(attribute("id"));
        }
    }

    private void data() throws XMLStreamException {
        String of = node;
        String key = xml.getAttributeValue(null, "key");
        if (of != null && key != null && roleKeys.contains(key)) {
            builder.role(of, xml.getElementText().strip());
        }
    }

    private void edge(String source, String target) {
        if (source.equals(target)) {
            throw bad(source, "two different members; nobody has a tie to themselves");
        }
        builder.tie(source, target);
    }

    private String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null || value.isBlank()) {
            throw bad(xml.getLocalName(), "the attribute " + attribute);
        }
        return value.strip();
    }

    private InvalidNetwork bad(String found, String wanted) {
        return new InvalidNetwork(name, Math.max(1, xml.getLocation().getLineNumber()), found, wanted);
    }
}
