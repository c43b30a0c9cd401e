package nl.mgr.platform.internal.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.mgr.platform.FileWithReferences;
import nl.mgr.platform.UnreadableFile;

/**
 * The one way to read XML of others: the JDK's own reader, without document types, without entities, without files or
 * addresses, and within bounds of depth and count. Bounds of bytes are up to the stream.
 */
public final class SafeXml {

    private final String fileName;
    private final Limits limits;
    private long elements;

    /** Called for each start of an element. */
    @FunctionalInterface
    interface Visitor {
        void element(XMLStreamReader at);
    }

    SafeXml(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /** Within the bounds of depth and count that tables have. */
    public static SafeXml of(String fileName) {
        return new SafeXml(fileName, Limits.ofBytes(0));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched: " + systemId);
        });
        return factory;
    }

    /**
     * What stands between the elements.
     *
     * @param ends names of elements behind which a word ends
     * @throws FileWithReferences for a document type or an entity of its own
     * @throws UnreadableFile when it is no XML, too deep or too much; what was read so far was given
     */
    public void readText(byte[] xml, Set<String> ends, Consumer<String> text) {
        read(xml, element -> {}, text, ends);
    }

    /**
     * @throws FileWithReferences for a document type or an entity of its own
     * @throws UnreadableFile when it is no XML, too deep or too much
     */
    void read(byte[] xml, Visitor visitor) {
        read(xml, visitor, text -> {}, Set.of());
    }

    private void read(byte[] xml, Visitor visitor, Consumer<String> text, Set<String> ends) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(utf8(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileWithReferences(fileName);
                    case XMLStreamConstants.START_ELEMENT -> {
                        check(++depth);
                        visitor.element(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (ends.contains(reader.getLocalName())) {
                            text.accept(" ");
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.accept(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(fileName, e);
        }
    }

    /** Spreadsheets are written in UTF-8 only; another character set is an attempt to be read in two ways. */
    private static Reader utf8(byte[] xml) {
        int mark = TableReader.startsWith(xml, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(xml, mark, xml.length - mark),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void check(int depth) {
        if (depth > limits.depth() || ++elements > limits.elements()) {
            throw new UnreadableFile(fileName);
        }
    }
}
