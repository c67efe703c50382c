package org.kitpress.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Changes elements, attributes, and texts, so that what comes out is still XML. */
final class XmlMutator {
    private final FuzzedDataProvider data;
    private final TextMutator text;

    XmlMutator(FuzzedDataProvider data, TextMutator text) {
        this.data = data;
        this.text = text;
    }

    /** The changed XML; the given bytes if they, or what comes out, are not XML. */
    byte[] mutate(byte[] xml, int changes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler prints what is wrong.
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(xml));
            for (int i = 0; i < changes; i++) {
                change(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException | DOMException e) {
            return xml;
        }
    }

    private void change(Document document) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        Element element = data.pickValue(elements);
        Element other = data.pickValue(elements);
        boolean isRoot = element == document.getDocumentElement();
        switch (data.consumeInt(0, 8)) {
            case 0 -> element.appendChild(other.cloneNode(true));
            case 1 -> element.insertBefore(other.cloneNode(true), element.getFirstChild());
            case 2 -> repeat(element, other);
            case 3 -> changeAttribute(element);
            case 4 -> wrap(element, (Element) other.cloneNode(false), isRoot);
            case 5 -> document.renameNode(element, other.getNamespaceURI(), other.getNodeName());
            case 6 -> {
                if (!isRoot) {
                    element.getParentNode().removeChild(element);
                }
            }
            default ->
                element.appendChild(
                        document.createTextNode(valid(text.mutate(element.getTextContent(), data.consumeInt(1, 3)))));
        }
    }

    private void repeat(Element element, Element other) {
        Node copy = other.cloneNode(data.consumeBoolean());
        for (int i = data.consumeInt(1, 30); i > 0; i--) {
            element.appendChild(copy.cloneNode(true));
        }
    }

    private static void wrap(Element element, Element around, boolean isRoot) {
        if (!isRoot) {
            element.getParentNode().replaceChild(around, element);
            around.appendChild(element);
        }
    }

    private void changeAttribute(Element element) {
        int count = element.getAttributes().getLength();
        if (count > 0) {
            Attr attribute = (Attr) element.getAttributes().item(data.consumeInt(0, count - 1));
            attribute.setValue(
                    data.consumeBoolean()
                            ? Integer.toString(data.consumeInt())
                            : valid(text.mutate(attribute.getValue(), 1)));
        }
    }

    /** The characters that XML can hold. */
    private static String valid(String text) {
        return text.replaceAll("[^\\t\\n -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]", "");
    }
}
