package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** The form of {@code /werk/taak} by which a task goes to a colleague. */
@Named("platformTaskForm")
@RequestScoped
public class TaskForm {

    private @Nullable UUID person;
    private String word = "";

    /** @throws NotFound when nobody was chosen: the page offers no such choice */
    UUID wanted() {
        if (person == null) {
            throw new NotFound("a person to give a task to");
        }
        return person;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word == null ? "" : word;
    }
}
