package nl.mgr.cooperation.web;

import java.io.Serializable;
import nl.mgr.cooperation.ServiceResults.Entry;
import nl.mgr.cooperation.ServiceResults.Result;
import nl.mgr.cooperation.ServiceResults.Row;
import nl.mgr.cooperation.ServiceResults.Status;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about one line in a trimester. */
public class ResultFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Row row;
    private boolean confirms;
    private String status;
    private String explanation;
    private String outlook;

    ResultFields(Row row) {
        this.row = row;
        Result result = row.result();
        status = result == null ? Status.YES.code() : result.status().code();
        explanation = result == null ? "" : result.explanation();
        outlook = result == null ? "" : result.outlook();
    }

    /** With the version that was seen. */
    Entry entry() {
        Result result = row.result();
        return new Entry(
                row.line().id(), result == null ? 0 : result.version(), Status.of(status), explanation, outlook);
    }

    public Row getRow() {
        return row;
    }

    public boolean isConfirms() {
        return confirms;
    }

    public void setConfirms(boolean confirms) {
        this.confirms = confirms;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status == null ? "" : status;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }

    public String getOutlook() {
        return outlook;
    }

    public void setOutlook(@Nullable String outlook) {
        this.outlook = outlook == null ? "" : outlook;
    }
}
