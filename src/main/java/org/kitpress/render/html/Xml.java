package org.kitpress.render.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kitpress.model.Address;
import org.kitpress.output.OutputFile;

/** Writes XML with each element on a new line. Characters that XML does not allow are skipped. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static OutputFile file(Address address, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return OutputFile.text(address.path(), text + "\n", "");
    }

    /** Starts the root element in a namespace. */
    void start(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
    }

    void start(String name) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
    }

    void element(String name, String text) throws XMLStreamException {
        start(name);
        out.writeCharacters(clean(text));
        end();
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
