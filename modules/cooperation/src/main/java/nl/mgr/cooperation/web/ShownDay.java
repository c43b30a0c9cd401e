package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of participation shows.
 *
 * @param changing whether the boxes can be turned
 * @param single whether there is one municipality: then it stands as a list
 */
public record ShownDay(
        LocalDate day, Matrix matrix, OverviewFacts facts, List<MomentWords> days, boolean changing, boolean single)
        implements Serializable {}
