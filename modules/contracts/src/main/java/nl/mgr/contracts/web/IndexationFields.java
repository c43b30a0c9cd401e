package nl.mgr.contracts.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.Terms;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a run: wages and prices, each expected before, known by now and expected next. */
public class IndexationFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private int year;
    private LegalDomain domain = LegalDomain.YOUTH;
    private Method method = Method.QUOTIENT;
    private String source = "";
    private String contracts = "";
    private final IndexationFigures figures = new IndexationFigures();

    IndexationFields(int year) {
        this.year = year;
    }

    static IndexationFields of(Terms terms) {
        IndexationFields fields = new IndexationFields(terms.year());
        fields.domain = terms.legalDomain();
        fields.method = terms.method();
        fields.source = terms.source();
        fields.figures.take(terms);
        return fields;
    }

    Terms terms() {
        return new Terms(
                year, domain, figures.weight(), figures.index("loon"), figures.index("prijs"), method, source.strip());
    }

    /** Numbers of contracts, between spaces, commas or lines. */
    List<String> contractNumbers() {
        return Arrays.stream(contracts.split("[\\s,;]+"))
                .filter(each -> !each.isBlank())
                .toList();
    }

    public Map<String, @Nullable BigDecimal> getFigures() {
        return figures.all();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LegalDomain getDomain() {
        return domain;
    }

    public void setDomain(LegalDomain domain) {
        this.domain = domain;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getContracts() {
        return contracts;
    }

    public void setContracts(@Nullable String contracts) {
        this.contracts = contracts == null ? "" : contracts;
    }
}
