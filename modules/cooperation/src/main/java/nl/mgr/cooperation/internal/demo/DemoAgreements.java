package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ServiceAgreements.Party;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.CatalogueTerms;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.cooperation.ServiceResults.Status;
import nl.mgr.cooperation.internal.agreement.AgreementWriter;
import nl.mgr.cooperation.internal.agreement.AgreementWriter.Signer;
import nl.mgr.cooperation.internal.agreement.CatalogueFreezer;
import nl.mgr.cooperation.internal.agreement.LineFile;
import nl.mgr.cooperation.internal.agreement.ResultWriter;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Trimester;

/**
 * The catalogue and results of 2017 as the baseline report tells them, line by line, and agreements of today, which are
 * assumed. One waits for the alderman of Duiven, one is a draft.
 */
@ApplicationScoped
class DemoAgreements {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 4, 1);
    private static final LocalDate WRITTEN = LocalDate.of(2017, 11, 30);
    private static final String REPORT = "Nulmeting 2017 module Inkoop, hoofdstuk 4 tot en met 7";
    private static final String WAITING = "Duiven Transformatieprojecten";
    private static final String DRAFT = "Renkum Inkoop";

    @Inject
    private ServiceCatalogues catalogues;

    @Inject
    private CatalogueFreezer freezer;

    @Inject
    private ResultWriter results;

    @Inject
    private AgreementWriter agreements;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Clock clock;

    /** @param people id of the membership per log-in name */
    void conclude(CooperationRef cooperation, LocalDate demoDay, Path demo, Map<String, UUID> people) {
        if (!cooperation.code().equals("mgr-sdcg")) {
            return;
        }
        UUID first = version(
                new CatalogueTerms(
                        "Dienstverlening 2017",
                        FIRST_DAY,
                        FactState.KNOWN,
                        REPORT + "; hoe vaak en welke rol: aanname waar het er niet staat"),
                demo.resolve("facts"));
        freezer.freeze(first, at(WRITTEN));
        ActorContext.runAs(Actor.system(cooperation.id(), REPORT), () -> results(first, demo.resolve("facts")));
        LocalDate newYear = demoDay.withDayOfYear(1);
        UUID second = version(
                new CatalogueTerms(
                        "Dienstverlening " + demoDay.getYear(),
                        newYear,
                        FactState.ASSUMED,
                        "Aanname demo: de regels van 2017, en twee per wet erbij"),
                demo.resolve("operations"));
        freezer.freeze(second, at(newYear.minusDays(45)));
        catalogues.draft(new CatalogueTerms(
                "Dienstverlening " + (demoDay.getYear() + 1),
                newYear.plusYears(1),
                FactState.ASSUMED,
                "Aanname demo: concept voor het volgende jaar"));
        for (MunicipalityRef place : municipalities.participants(demoDay)) {
            catalogues.parts().stream()
                    .filter(part -> part.submodule() == null)
                    .filter(part -> catalogues.lines(second).stream()
                            .anyMatch(line -> line.terms().module().equals(part.module())))
                    .filter(part -> takesPart(place, part, newYear))
                    .forEach(part -> agree(cooperation, place, part, newYear, people));
        }
    }

    private UUID version(CatalogueTerms terms, Path folder) {
        UUID version = catalogues.draft(terms);
        try (Reader file = Files.newBufferedReader(folder.resolve("service-lines.csv"), StandardCharsets.UTF_8)) {
            new LineFile(catalogues.parts()).read(file).forEach(line -> catalogues.add(version, line));
        } catch (IOException e) {
            throw new UncheckedIOException("lines in " + folder, e);
        }
        return version;
    }

    private void results(UUID version, Path facts) {
        Map<String, ServiceCatalogues.Line> lines = catalogues.lines(version).stream()
                .collect(Collectors.toMap(line -> line.terms().number(), line -> line));
        for (FactTable.Line told : FactTable.read(facts, "service-results")) {
            results.write(
                    Objects.requireNonNull(lines.get(told.text("number"))),
                    new Trimester(told.number("year"), told.number("trimester")),
                    null,
                    new ResultWriter.Content(
                            Status.of(told.text("status")), told.text("explanation"), told.text("outlook"), true, null),
                    clock.instant());
        }
    }

    private boolean takesPart(MunicipalityRef place, Part part, LocalDate from) {
        return desk.takenBy(place.id()).stream()
                .anyMatch(taken -> taken.module().equals(part.moduleName())
                        && taken.period().overlaps(Period.from(from)));
    }

    private void agree(
            CooperationRef cooperation, MunicipalityRef place, Part part, LocalDate from, Map<String, UUID> people) {
        UUID agreement = agreements.make(
                place.id(), part.module(), from, from.plusYears(2).minusDays(1), at(from.minusDays(30)));
        String name = place.name() + " " + part.moduleName();
        if (name.equals(DRAFT)) {
            return;
        }
        agreements.offer(agreement, at(from.minusDays(28)));
        agreements.sign(
                agreement,
                Party.COOPERATION,
                signer(people, "manager@" + cooperation.code(), "Manager"),
                at(from.minusDays(21)));
        if (!name.equals(WAITING)) {
            agreements.sign(
                    agreement,
                    Party.MUNICIPALITY,
                    signer(people, "wethouder@" + DemoPeople.slug(place.name()), "Wethouder"),
                    at(from.minusDays(14)));
        }
    }

    private static Signer signer(Map<String, UUID> people, String loginName, String name) {
        return new Signer(Objects.requireNonNull(people.get(loginName), loginName), name, name);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
