package nl.mgr.cooperation.internal.contribution;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.mgr.cooperation.ContributionNotes.Note;
import nl.mgr.cooperation.ContributionNotes.NoteDetails;
import nl.mgr.cooperation.ContributionNotes.NoteLine;
import nl.mgr.cooperation.Instalment;
import nl.mgr.kernel.Money;

/**
 * A note as a UBL 2.1 invoice, or as a credit note when something is paid back, with the business terms of EN 16931. Which
 * of its rules it keeps is told and checked by {@link UblRules}. The contribution of a participant is outside the scope of
 * value added tax here (category O); the cooperation's controller has to confirm that for its own modules.
 */
final class UblNote {

    private static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    private static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
    private static final String CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static final String CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    private final XMLStreamWriter xml;
    private final NoteDetails details;
    private final boolean credit;

    private UblNote(XMLStreamWriter xml, NoteDetails details) {
        this.xml = xml;
        this.details = details;
        this.credit = details.note().amount().cents() < 0;
    }

    static byte[] of(NoteDetails details) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new UblNote(xml, details).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("UBL of note " + details.note().number(), e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() throws XMLStreamException {
        Note note = details.note();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(credit ? "CreditNote" : "Invoice");
        xml.writeDefaultNamespace(credit ? CREDIT_NOTE : INVOICE);
        xml.writeNamespace("cac", CAC);
        xml.writeNamespace("cbc", CBC);
        value("CustomizationID", "urn:cen.eu:en16931:2017");
        value("ID", note.number());
        value("IssueDate", note.issued().toString());
        if (!credit) {
            value("DueDate", note.due().toString());
        }
        value(credit ? "CreditNoteTypeCode" : "InvoiceTypeCode", credit ? "381" : "380");
        value("Note", title(note) + ", berekening " + note.calculation());
        value("DocumentCurrencyCode", "EUR");
        value("BuyerReference", note.code());
        period(note);
        party(
                "AccountingSupplierParty",
                details.sender().code(),
                details.sender().name());
        party("AccountingCustomerParty", note.code(), "Gemeente " + note.municipality());
        tax();
        open("LegalMonetaryTotal");
        for (String total :
                new String[] {"LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount"}) {
            amount(total, signed(note.amount()));
        }
        xml.writeEndElement();
        int number = 0;
        for (NoteLine line : details.lines()) {
            line(++number, line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** As documents call it, in Dutch as all records are. */
    static String title(Note note) {
        return note.settlement()
                ? "Afrekening bijdrage " + note.year()
                : "Voorschot bijdrage " + note.year() + ", kwartaal " + note.quarter();
    }

    private void period(Note note) throws XMLStreamException {
        LocalDate first = note.settlement()
                ? Instalment.firstDay(note.year(), 1)
                : Instalment.firstDay(note.year(), note.quarter());
        LocalDate end = note.settlement() ? first.plusYears(1) : first.plusMonths(12 / Instalment.QUARTERS);
        open("InvoicePeriod");
        value("StartDate", first.toString());
        value("EndDate", end.minusDays(1).toString());
        xml.writeEndElement();
    }

    private void party(String role, String id, String name) throws XMLStreamException {
        open(role);
        open("Party");
        open("PartyIdentification");
        value("ID", id);
        xml.writeEndElement();
        open("PostalAddress");
        open("Country");
        value("IdentificationCode", "NL");
        xml.writeEndElement();
        xml.writeEndElement();
        open("PartyLegalEntity");
        value("RegistrationName", name);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void tax() throws XMLStreamException {
        open("TaxTotal");
        amount("TaxAmount", Money.ZERO);
        open("TaxSubtotal");
        amount("TaxableAmount", signed(details.note().amount()));
        amount("TaxAmount", Money.ZERO);
        open("TaxCategory");
        value("ID", "O");
        value("TaxExemptionReason", "Bijdrage van een deelnemer, valt buiten de btw");
        scheme();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void scheme() throws XMLStreamException {
        open("TaxScheme");
        value("ID", "VAT");
        xml.writeEndElement();
    }

    /** A price is never negative: what is paid back in an invoice is minus one of it. */
    private void line(int number, NoteLine line) throws XMLStreamException {
        Money amount = signed(line.amount());
        open(credit ? "CreditNoteLine" : "InvoiceLine");
        value("ID", String.valueOf(number));
        xml.writeStartElement("cbc", credit ? "CreditedQuantity" : "InvoicedQuantity", CBC);
        xml.writeAttribute("unitCode", "C62");
        xml.writeCharacters(amount.cents() < 0 ? "-1" : "1");
        xml.writeEndElement();
        amount("LineExtensionAmount", amount);
        open("Item");
        value("Name", line.item().title());
        open("ClassifiedTaxCategory");
        value("ID", "O");
        scheme();
        xml.writeEndElement();
        xml.writeEndElement();
        open("Price");
        amount("PriceAmount", Money.ofCents(Math.abs(amount.cents())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** In a credit note what is paid back is positive. */
    private Money signed(Money amount) {
        return credit ? Money.ZERO.minus(amount) : amount;
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("cac", name, CAC);
    }

    private void value(String name, String text) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void amount(String name, Money money) throws XMLStreamException {
        BigDecimal euros = money.euros();
        xml.writeStartElement("cbc", name, CBC);
        xml.writeAttribute("currencyID", "EUR");
        xml.writeCharacters(euros.toPlainString());
        xml.writeEndElement();
    }
}
