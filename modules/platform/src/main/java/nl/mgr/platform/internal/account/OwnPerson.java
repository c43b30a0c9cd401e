package nl.mgr.platform.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.EmptyName;
import nl.mgr.platform.OwnAccount;
import nl.mgr.platform.OwnAccount.Profile;
import nl.mgr.ui.Locales;

/** The row of whoever asks. */
@ApplicationScoped
class OwnPerson {

    private static final String PROFILE = """
            select person.login_name, person.name, person.mail_address, person.mail_refused, person.language,
              credential.changed_at,
              exists (select 1 from platform.second_step step
                where step.person_id = person.id and step.confirmed_at is not null) as second_step,
              (select count(*) from platform.recovery_code code
                where code.person_id = person.id and code.used_at is null) as recovery_codes
            from platform.person left join platform.credential on credential.person_id = person.id and credential.kind = 'password'
            where person.id = ?""";

    @Inject
    private Database database;

    @Transactional
    Profile profile(UUID person, boolean demanded) {
        return database.first(
                        PROFILE,
                        row -> new Profile(
                                row.text("login_name"),
                                row.text("name"),
                                row.optionalText("mail_address"),
                                row.optionalText("mail_refused"),
                                row.text("language"),
                                row.optionalInstant("changed_at"),
                                row.flag("second_step"),
                                row.integer("recovery_codes"),
                                demanded),
                        person)
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /** @throws NotFound a language that the portal does not speak */
    @Transactional
    void chooseLanguage(UUID person, String language) {
        if (!Locales.of(language).toLanguageTag().equals(language)) {
            throw new NotFound("language " + language);
        }
        database.update("update platform.person set language = ? where id = ?", language, person);
    }

    @Transactional
    void rename(UUID person, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > OwnAccount.LONGEST_NAME) {
            throw new EmptyName(OwnAccount.LONGEST_NAME);
        }
        database.update("update platform.person set name = ? where id = ?", wanted, person);
    }
}
