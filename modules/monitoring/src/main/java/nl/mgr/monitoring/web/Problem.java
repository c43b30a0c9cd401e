package nl.mgr.monitoring.web;

import java.util.List;
import nl.mgr.platform.RowProblem;
import nl.mgr.ui.Texts;

/** What is wrong with one cell, in words: what it is and how to repair it. */
public record Problem(int row, String column, String value, String text, String remedy) {

    static List<Problem> of(List<RowProblem> problems) {
        return problems.stream().map(Problem::of).toList();
    }

    private static Problem of(RowProblem problem) {
        String key = "problem." + problem.rule();
        return new Problem(
                problem.row(),
                problem.column(),
                problem.value(),
                Texts.of(Says.MODULE, key, problem.values()),
                Texts.of(Says.MODULE, key + ".remedy", problem.values()));
    }
}
