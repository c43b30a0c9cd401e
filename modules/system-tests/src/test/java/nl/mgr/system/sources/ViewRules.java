package nl.mgr.system.sources;

import static nl.mgr.system.sources.TextRule.each;
import static nl.mgr.system.sources.TextRule.path;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Rules on Facelets. */
final class ViewRules {

    /** The address prefix of each module that has views. */
    static final Map<String, String> PREFIXES = Map.of(
            "platform", "(account|werk)",
            "cooperation", "samenwerking",
            "providers", "aanbieders",
            "contracts", "contracten",
            "procurement", "inkoop",
            "monitoring", "leveringen");

    /** Attributes whose value a person reads or hears. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "label",
            "placeholder",
            "aria-label",
            "aria-description",
            "itemLabel",
            "header",
            "headerText",
            "lede",
            "help",
            "caption",
            "linkText",
            "heading",
            "text",
            "small",
            "sub",
            "due",
            "verb",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "summary");

    private static final Set<String> LIBRARIES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces.facelets",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.tags.core",
            "primefaces",
            "http://omnifaces.org/ui",
            "urn:mgr:ui");

    private static final Set<String> SHOWS_ITS_VALUE =
            Set.of("outputText", "commandButton", "outputLabel", "link", "button", "fact");

    static final List<TextRule> ALL = List.of(
            each("a view holds no literal text", views(), file -> walk(file, ViewRules::literal))
                    .red("'Nieuw contract'", "modules/x/a.xhtml", "<p>Nieuw contract</p>")
                    .red("title=\"Sluiten\"", "modules/x/a.xhtml", "<a title=\"Sluiten\">#{x}</a>")
                    .red("value=\"Opslaan\"", "modules/x/a.xhtml", view("<h:commandButton value=\"Opslaan\"/>"))
                    .red(
                            "value=\"Overzicht\"",
                            "modules/x/a.xhtml",
                            view("<ui:param name=\"title\" value=\"Overzicht\"/>"))
                    .good(
                            "modules/x/a.xhtml",
                            view("<!-- words --><p class=\"lede\">#{x['a']} - 1 / #{y} €</p>"
                                    + "<h:inputText value=\"#{b.c}\" label=\"#{x['b']}\"/>")),
            each("a view has no inline style, script or handler", views(), file -> walk(file, ViewRules::inline))
                    .red("style=", "modules/x/a.xhtml", "<p style=\"color: red\"/>")
                    .red("onclick=", "modules/x/a.xhtml", "<p onclick=\"go()\"/>")
                    .red("<script>", "modules/x/a.xhtml", "<p><script>go()</script></p>")
                    .red("<style>", "modules/x/a.xhtml", "<p><style>p {}</style></p>")
                    .good("modules/ui/a.xhtml", "<p class=\"one\" style=\"--width: #{w}\"/>"),
            each("a view uses no part that needs an inline handler", views(), file -> walk(file, ViewRules::handlers))
                    .red("f:ajax", "modules/x/a.xhtml", view("<f:ajax/>"))
                    .red("h:commandLink", "modules/x/a.xhtml", view("<h:commandLink/>"))
                    .good("modules/x/a.xhtml", view("<h:commandButton/>")),
            each(
                            "a view loads before each rendering or in its bean: onPostback comes too late for a refused form",
                            views(),
                            file -> walk(file, ViewRules::onPostback))
                    .red(
                            "onPostback",
                            "modules/x/a.xhtml",
                            view("<f:viewAction action=\"#{a.b}\" onPostback=\"true\"/>"))
                    .good("modules/x/a.xhtml", view("<f:event type=\"preRenderView\" listener=\"#{a.b}\"/>")),
            each(
                            "a view names only libraries of tags that exist: what is not found is sent to the browser as it stands",
                            views(),
                            file -> walk(file, ViewRules::library))
                    .red("omnifaces", "modules/x/a.xhtml", "<p><o:tagAttribute xmlns:o=\"omnifaces\" name=\"a\"/></p>")
                    .red("primefaces.org", "modules/x/a.xhtml", "<p:ajax xmlns:p=\"http://primefaces.org/ui\"/>")
                    .good("modules/x/a.xhtml", view("<ui:repeat><m:note xmlns:m=\"urn:mgr:ui\"/></ui:repeat>")),
            each("views lie flat under the prefix of their module", path("modules/.*\\.xhtml"), ViewRules::place)
                    .red("may not lie there", resource("contracts", "inkoop/a.xhtml"), "")
                    .red("may not lie there", resource("contracts", "contracten/lijst/a.xhtml"), "")
                    .red("may not lie there", resource("contracts", "WEB-INF/panels/monitoring-a.xhtml"), "")
                    .good(
                            resource("contracts", "contracten/a.xhtml"),
                            "",
                            resource("contracts", "WEB-INF/panels/contracts-a.xhtml"),
                            "",
                            "modules/portal/src/main/webapp/vandaag.xhtml",
                            ""));

    private ViewRules() {}

    private static java.util.function.Predicate<SourceFile> views() {
        return path("modules/.*\\.xhtml");
    }

    /** Looks at one element and adds what is wrong. */
    private interface Look {
        void at(SourceFile file, Element element, List<String> wrong);
    }

    private static List<String> walk(SourceFile file, Look look) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            List<String> wrong = new ArrayList<>();
            descend(
                    file,
                    builder.parse(new InputSource(new StringReader(file.text())))
                            .getDocumentElement(),
                    look,
                    wrong);
            return wrong;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return List.of("is no well-formed XML: " + e.getMessage());
        }
    }

    private static void descend(SourceFile file, Element element, Look look, List<String> wrong) {
        look.at(file, element, wrong);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                descend(file, inner, look, wrong);
            }
        }
    }

    private static void literal(SourceFile file, Element element, List<String> wrong) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && hasWords(child.getNodeValue())) {
                wrong.add("says '" + child.getNodeValue().strip() + "'");
            }
        }
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            boolean shown = READ.contains(attribute.getName())
                    || (attribute.getName().equals("value") && showsItsValue(element));
            if (shown && hasWords(attribute.getValue())) {
                wrong.add("says " + attribute.getName() + "=\"" + attribute.getValue() + "\"");
            }
        }
    }

    private static boolean showsItsValue(Element element) {
        String name = element.getLocalName();
        return SHOWS_ITS_VALUE.contains(name)
                || (name.equals("param") && Set.of("title", "lede").contains(element.getAttribute("name")));
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("(?s)[#$]\\{.*?}", "").matches("(?s).*\\p{L}{2}.*");
    }

    private static void inline(SourceFile file, Element element, List<String> wrong) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            boolean drawing = file.module().equals("ui") && attribute.getValue().startsWith("--");
            if (attribute.getName().equals("style") && !drawing) {
                wrong.add("has style=\"" + attribute.getValue() + "\"");
            } else if (attribute.getName().matches("on[a-z]+")) {
                wrong.add("has " + attribute.getName() + "=\"" + attribute.getValue() + "\"");
            }
        }
        boolean html = !String.valueOf(element.getNamespaceURI()).contains("faces");
        if (html && Set.of("script", "style").contains(element.getLocalName()) && !element.hasAttribute("src")) {
            wrong.add("has <" + element.getLocalName() + ">");
        }
    }

    private static void handlers(SourceFile file, Element element, List<String> wrong) {
        String namespace = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        if (namespace.equals("jakarta.faces.core") && name.equals("ajax")) {
            wrong.add("uses f:ajax");
        } else if (namespace.equals("jakarta.faces.html") && name.equals("commandLink")) {
            wrong.add("uses h:commandLink");
        }
    }

    private static void onPostback(SourceFile file, Element element, List<String> wrong) {
        if (element.hasAttribute("onPostback")) {
            wrong.add("has onPostback");
        }
    }

    private static void library(SourceFile file, Element element, List<String> wrong) {
        String namespace = element.getNamespaceURI();
        if (namespace != null && !LIBRARIES.contains(namespace)) {
            wrong.add("uses <" + element.getNodeName() + "> of " + namespace);
        }
    }

    private static List<String> place(SourceFile file) {
        String prefix = PREFIXES.getOrDefault(file.module(), "geen");
        String at = file.path().replaceAll(".*/META-INF/(resources/)?", "").replaceAll(".*/src/main/webapp/", "");
        boolean right =
                switch (file.module()) {
                    case "ui" ->
                        at.matches("WEB-INF/.*|stijl\\.xhtml|mgr-ui/tags/\\w+\\.xhtml|(fout|uitleg)/[\\w-]+\\.xhtml");
                    case "platform" ->
                        at.matches(
                                "werk\\.xhtml|" + prefix + "/[\\w-]+\\.xhtml|WEB-INF/panels/platform-[\\w-]+\\.xhtml");
                    case "portal" -> at.matches("[\\w-]+\\.xhtml|WEB-INF/.*");
                    default ->
                        at.matches(prefix + "/[\\w-]+\\.xhtml")
                                || at.matches("WEB-INF/panels/" + file.module() + "-[\\w-]+\\.xhtml");
                };
        return right ? List.of() : List.of("may not lie there");
    }

    private static String view(String body) {
        return "<html xmlns:h=\"jakarta.faces.html\" xmlns:f=\"jakarta.faces.core\""
                + " xmlns:ui=\"jakarta.faces.facelets\">"
                + body + "</html>";
    }

    private static String resource(String module, String at) {
        return "modules/" + module + "/src/main/resources/META-INF/resources/" + at;
    }
}
