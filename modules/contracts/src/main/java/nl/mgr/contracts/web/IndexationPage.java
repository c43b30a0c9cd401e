package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Effect;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Side;
import nl.mgr.contracts.Indexations.Total;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/indexatie?id=&naar=}: a run, how its percentage came about, what it does and where it stands. */
@Named("contractsIndexation")
@ViewScoped
public class IndexationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Indexations indexations;
    private @Inject IndexationTrail trail;

    private final ListModel<Effect> effects =
            new ListModel<Effect>(query -> indexations.effects(known(), getSide(), query));

    private @Nullable UUID id;
    private @Nullable String by;
    private @Nullable Run run;
    private @Nullable Total total;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        run = indexations.get(known());
        total = trail.load(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("indexation without id");
        }
        return id;
    }

    public Side getSide() {
        return Arrays.stream(Side.values())
                .filter(each -> each.code().equals(by))
                .findFirst()
                .orElse(Side.PROVIDER);
    }

    public Side[] getSides() {
        return Side.values();
    }

    public @Nullable Run getRun() {
        return run;
    }

    public @Nullable Total getTotal() {
        return total;
    }

    public ListModel<Effect> getEffects() {
        return effects;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }
}
