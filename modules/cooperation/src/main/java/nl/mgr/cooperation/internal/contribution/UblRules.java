package nl.mgr.cooperation.internal.contribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Rules of EN 16931 that a note in UBL is checked against before it is handed out: well-formed XML, and of the standard's
 * business rules exactly those that are listed here, by their own numbers. Neither the XML schema of UBL nor the rules of
 * NLCIUS or Peppol are checked.
 */
final class UblRules {

    private static final String LINE = "*[local-name()='InvoiceLine' or local-name()='CreditNoteLine']";
    private static final String TOTAL = "/*/*[local-name()='LegalMonetaryTotal']/*[local-name()='";
    private static final String SUPPLIER = "/*/*[local-name()='AccountingSupplierParty']";
    private static final String CUSTOMER = "/*/*[local-name()='AccountingCustomerParty']";

    /** Number of the rule, and what must hold. */
    private static final Map<String, String> RULES = new TreeMap<>();

    static {
        RULES.put("BR-01", "/*/*[local-name()='CustomizationID'] != ''");
        RULES.put("BR-02", "/*/*[local-name()='ID'] != ''");
        RULES.put("BR-03", "/*/*[local-name()='IssueDate'] != ''");
        RULES.put("BR-04", "/*/*[local-name()='InvoiceTypeCode' or local-name()='CreditNoteTypeCode'] != ''");
        RULES.put("BR-05", "/*/*[local-name()='DocumentCurrencyCode'] != ''");
        RULES.put("BR-06", SUPPLIER + "//*[local-name()='RegistrationName'] != ''");
        RULES.put("BR-07", CUSTOMER + "//*[local-name()='RegistrationName'] != ''");
        RULES.put("BR-08", "count(" + SUPPLIER + "//*[local-name()='PostalAddress']) = 1");
        RULES.put("BR-09", SUPPLIER + "//*[local-name()='Country']/*[local-name()='IdentificationCode'] != ''");
        RULES.put("BR-10", "count(" + CUSTOMER + "//*[local-name()='PostalAddress']) = 1");
        RULES.put("BR-11", CUSTOMER + "//*[local-name()='Country']/*[local-name()='IdentificationCode'] != ''");
        RULES.put("BR-12", TOTAL + "LineExtensionAmount'] != ''");
        RULES.put("BR-13", TOTAL + "TaxExclusiveAmount'] != ''");
        RULES.put("BR-14", TOTAL + "TaxInclusiveAmount'] != ''");
        RULES.put("BR-15", TOTAL + "PayableAmount'] != ''");
        RULES.put("BR-16", "count(/*/" + LINE + ") > 0");
        RULES.put("BR-21", "count(/*/" + LINE + ") = count(/*/" + LINE + "/*[local-name()='ID'][. != ''])");
        RULES.put(
                "BR-22",
                "count(/*/" + LINE + ") = count(/*/" + LINE
                        + "/*[local-name()='InvoicedQuantity' or local-name()='CreditedQuantity'])");
        RULES.put("BR-23", "count(/*/" + LINE + ") = count(/*/" + LINE + "/*/@unitCode)");
        RULES.put("BR-24", "count(/*/" + LINE + ") = count(/*/" + LINE + "/*[local-name()='LineExtensionAmount'])");
        RULES.put(
                "BR-25",
                "count(/*/" + LINE + ") = count(/*/" + LINE
                        + "/*[local-name()='Item']/*[local-name()='Name'][. != ''])");
        RULES.put("BR-26", "count(/*/" + LINE + ") = count(/*/" + LINE + "/*[local-name()='Price']/*)");
        RULES.put("BR-27", "count(//*[local-name()='PriceAmount'][number(.) < 0]) = 0");
        RULES.put(
                "BR-CO-10",
                cents(TOTAL + "LineExtensionAmount']") + " = "
                        + cents("sum(/*/" + LINE + "/*[local-name()='LineExtensionAmount'])"));
        RULES.put("BR-CO-13", cents(TOTAL + "TaxExclusiveAmount']") + " = " + cents(TOTAL + "LineExtensionAmount']"));
        RULES.put(
                "BR-CO-15",
                cents(TOTAL + "TaxInclusiveAmount']") + " = "
                        + cents(TOTAL
                                + "TaxExclusiveAmount'] + /*/*[local-name()='TaxTotal']/*[local-name()='TaxAmount']"));
        RULES.put("BR-CO-16", cents(TOTAL + "PayableAmount']") + " = " + cents(TOTAL + "TaxInclusiveAmount']"));
        RULES.put("BR-CO-18", "count(/*/*[local-name()='TaxTotal']/*[local-name()='TaxSubtotal']) > 0");
        RULES.put("BR-CO-25", "local-name(/*) = 'CreditNote' or /*/*[local-name()='DueDate'] != ''");
        RULES.put("BR-CO-26", SUPPLIER + "//*[local-name()='PartyIdentification']/*[local-name()='ID'] != ''");
        RULES.put(
                "BR-O-01",
                "count(//*[local-name()='TaxSubtotal']/*[local-name()='TaxCategory'][*[local-name()='ID'] = 'O']) = 1");
        RULES.put("BR-O-02", "count(//*[local-name()='PartyTaxScheme']) = 0");
        RULES.put("BR-O-05", "count(//*[local-name()='ClassifiedTaxCategory']/*[local-name()='Percent']) = 0");
        RULES.put(
                "BR-O-08", cents("//*[local-name()='TaxableAmount']") + " = " + cents(TOTAL + "LineExtensionAmount']"));
        RULES.put("BR-O-09", "number(//*[local-name()='TaxSubtotal']/*[local-name()='TaxAmount']) = 0");
        RULES.put("BR-O-10", "//*[local-name()='TaxExemptionReason'] != ''");
        RULES.put("BR-DEC", "count(//*[@currencyID][string-length(substring-after(., '.')) != 2]) = 0");
    }

    private UblRules() {}

    private static String cents(String amount) {
        return "round(100 * (" + amount + "))";
    }

    /** Numbers of the rules that are not kept; of what is no XML only that. */
    static List<String> broken(byte[] note) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(note));
            XPath path = XPathFactory.newInstance().newXPath();
            List<String> broken = new ArrayList<>();
            for (Map.Entry<String, String> rule : RULES.entrySet()) {
                if (!Boolean.TRUE.equals(path.evaluate(rule.getValue(), document, XPathConstants.BOOLEAN))) {
                    broken.add(rule.getKey());
                }
            }
            return broken;
        } catch (SAXException e) {
            return List.of("XML");
        } catch (IOException | ParserConfigurationException | XPathExpressionException e) {
            throw new IllegalStateException("rules of UBL", e);
        }
    }
}
