package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.DatabaseUse;
import nl.mgr.platform.DatabaseUse.TableUse;
import nl.mgr.platform.DatabaseUse.Use;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** The part of {@code /account/beheer} on the database, for the administrator of the installation. */
@Named("platformDatabase")
@RequestScoped
public class DatabasePage {

    @Inject
    private DatabaseUse database;

    private @Nullable Use use;
    private final ListModel<TableUse> tables = new ListModel<TableUse>(query -> database.largest(query));

    @PostConstruct
    void load() {
        use = ActorContext.current().may("platform.database.view") ? database.use() : null;
    }

    /** Millions of bytes, with one decimal. */
    public BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }

    /** {@code null} when it is not for the visitor. */
    public @Nullable Use getUse() {
        return use;
    }

    public ListModel<TableUse> getTables() {
        return tables;
    }
}
