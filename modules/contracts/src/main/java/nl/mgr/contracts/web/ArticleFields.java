package nl.mgr.contracts.web;

import java.io.Serializable;
import nl.mgr.contracts.ContractTexts.NewArticle;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about an article. */
public class ArticleFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number = "";
    private String heading = "";
    private String body = "";
    private boolean optional;

    static ArticleFields of(NewArticle words) {
        ArticleFields fields = new ArticleFields();
        fields.number = words.number();
        fields.heading = words.heading();
        fields.body = words.body();
        fields.optional = words.optional();
        return fields;
    }

    NewArticle words() {
        return new NewArticle(number, heading, body, optional);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String heading) {
        this.heading = heading == null ? "" : heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body;
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }
}
