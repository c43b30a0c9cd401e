package nl.mgr.platform.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.mgr.platform.FileWithMacros;
import nl.mgr.platform.FileWithReferences;
import nl.mgr.platform.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** What a part of a spreadsheet's package may be, told by its name, its declared type and its relations. */
final class PartRules {

    private static final List<String> MACROS = List.of(
            "vbaproject",
            "macrosheet",
            "dialogsheet",
            "activex",
            "oleobject",
            "embeddings/",
            "ctrlprops/",
            "macroenabled");
    private static final List<String> REFERENCES = List.of("externallink", "connections", "querytable", "webextension");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    private final String fileName;
    private final SafeXml xml;

    PartRules(String fileName, Limits limits) {
        this.fileName = fileName;
        this.xml = new SafeXml(fileName, limits);
    }

    void checkName(String name) {
        refuse(name);
    }

    void checkXml(byte[] part) {
        xml.read(part, this::element);
    }

    private void element(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "Override", "Default" -> refuse(at.getAttributeValue(null, "ContentType"));
            case "Relationship" -> relation(at);
            case "c" -> place(at.getAttributeValue(null, "r"), CELL);
            case "row" -> place(at.getAttributeValue(null, "r"), ROW);
            default -> {}
        }
    }

    /** A link that a person may click on fetches nothing by itself and is allowed. */
    private void relation(XMLStreamReader at) {
        String type = at.getAttributeValue(null, "Type");
        refuse(type);
        boolean outside = "External".equalsIgnoreCase(at.getAttributeValue(null, "TargetMode"));
        if (outside && (type == null || !type.endsWith("/hyperlink"))) {
            throw new FileWithReferences(fileName);
        }
        if (type != null && type.endsWith("/package")) {
            throw new FileWithMacros(fileName);
        }
    }

    private void refuse(@Nullable String nameOrType) {
        String lower = nameOrType == null ? "" : nameOrType.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(lower::contains)) {
            throw new FileWithMacros(fileName);
        }
        if (REFERENCES.stream().anyMatch(lower::contains)) {
            throw new FileWithReferences(fileName);
        }
    }

    /** A cell of a column that no sheet has would make its reader take all memory for the columns before it. */
    private void place(@Nullable String reference, Pattern form) {
        if (reference != null && !form.matcher(reference).matches()) {
            throw new UnreadableFile(fileName);
        }
    }
}
