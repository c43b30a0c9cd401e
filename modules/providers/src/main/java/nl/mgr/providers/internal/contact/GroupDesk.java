package nl.mgr.providers.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderGroups;
import nl.mgr.providers.ProviderRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class GroupDesk implements ProviderGroups {

    private static final String TIES = "select legal_form, group_name from providers.provider where id = ?";

    private static final String OTHERS = """
            select o.id, o.number, o.name from providers.provider o
            join providers.provider p on p.cooperation_id = o.cooperation_id and lower(p.group_name) = lower(o.group_name)
            where p.id = ? and o.id <> p.id order by o.name, o.id
            """;

    private static final String CHANGE = """
            update providers.provider set version = version + 1, legal_form = ?::text, group_name = nullif(?, '')
            where id = ?
            """;

    @Inject
    private Database database;

    @Override
    @Right("providers.contact.view")
    public Ties of(UUID provider) {
        List<ProviderRef> others = database.list(
                OTHERS, row -> new ProviderRef(row.uuid("id"), row.text("number"), row.text("name")), provider);
        return database.first(
                        TIES,
                        row -> {
                            String form = row.optionalText("legal_form");
                            String group = row.optionalText("group_name");
                            return new Ties(
                                    form == null ? null : LegalForm.of(form), group == null ? "" : group, others);
                        },
                        provider)
                .orElseThrow(() -> new NotFound("provider " + provider));
    }

    @Override
    @Right("providers.provider.change")
    public void change(UUID provider, @Nullable LegalForm form, String group) {
        if (database.update(CHANGE, form == null ? null : form.code(), group.strip(), provider) == 0) {
            throw new NotFound("provider " + provider);
        }
    }
}
