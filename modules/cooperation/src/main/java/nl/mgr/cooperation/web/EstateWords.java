package nl.mgr.cooperation.web;

import java.util.ArrayList;
import java.util.List;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.ui.Texts;

/** What passes to a successor besides participation, in the words of the reader. */
final class EstateWords {

    private static final String MODULE = "cooperation";

    private EstateWords() {}

    static List<ChangeWords.Line> lines(Estate estate) {
        List<ChangeWords.Line> told = new ArrayList<>();
        if (!estate.admitted()) {
            String successor = estate.succession().successor().name();
            told.add(new ChangeWords.Line(Texts.of(MODULE, "opvolging.lid", successor), false));
        }
        estate.shares()
                .forEach(one -> told.add(new ChangeWords.Line(
                        counted(one.softwareModule(), one.bundleKey(), one.count()), one.needsAction())));
        if (estate.people() > 0) {
            told.add(new ChangeWords.Line(counted(MODULE, "opvolging.mensen", estate.people()), false));
        }
        return told;
    }

    private static String counted(String module, String key, long count) {
        return Texts.of(module, count == 1 ? key + ".een" : key, count);
    }
}
