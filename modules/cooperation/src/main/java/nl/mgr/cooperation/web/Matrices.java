package nl.mgr.cooperation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.ModuleBlock;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;

/** Draws the matrix of a day. */
final class Matrices {

    private Matrices() {}

    static List<Cell> cells(ParticipationOverview overview) {
        return overview.modules().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.cells().stream())
                .toList();
    }

    /** @param drafts the change prepared per number of a box */
    static Matrix of(ParticipationOverview overview, Map<Integer, DraftChange> drafts) {
        LocalDate day = overview.day();
        List<Column> columns = overview.municipalities();
        List<Matrix.Block> blocks = new ArrayList<>();
        List<List<Box>> perPlace =
                columns.stream().<List<Box>>map(column -> new ArrayList<>()).toList();
        int number = 0;
        for (ModuleBlock module : overview.modules()) {
            List<Matrix.Line> lines = new ArrayList<>();
            for (ParticipationOverview.Line line : module.lines()) {
                List<Box> boxes = new ArrayList<>();
                for (int at = 0; at < columns.size(); at++) {
                    Column column = columns.get(at);
                    Box box = Box.of(
                            number,
                            column.municipality().name(),
                            module.name() + " " + line.submodule().name(),
                            line.cells().get(at),
                            drafts.get(number),
                            day,
                            "/samenwerking/deelname?op=" + day + "&gemeente="
                                    + column.municipality().code().digits() + "&onderdeel="
                                    + line.submodule().id() + "#geschiedenis");
                    boxes.add(box);
                    perPlace.get(at).add(box);
                    number++;
                }
                lines.add(new Matrix.Line(
                        line.submodule().name(), line.submodule().id().toString(), List.copyOf(boxes)));
            }
            blocks.add(new Matrix.Block(module.name(), since(module, day), List.copyOf(lines)));
        }
        List<Matrix.Place> places = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            List<Box> boxes = perPlace.get(at);
            places.add(new Matrix.Place(
                    columns.get(at).municipality().name(),
                    columns.get(at).municipality().code().digits(),
                    address(columns.get(at)),
                    told(boxes),
                    List.copyOf(boxes)));
        }
        return new Matrix(
                columns.stream()
                        .map(one -> new Matrix.Head(
                                one.municipality().name(),
                                one.municipality().code().digits(),
                                address(one),
                                one.leaving()))
                        .toList(),
                List.copyOf(blocks),
                List.copyOf(places));
    }

    private static String told(List<Box> boxes) {
        long taking = boxes.stream().filter(box -> box.sign().ticked()).count();
        return Texts.of("cooperation", "deelname.van", taking, boxes.size());
    }

    private static String address(Column column) {
        return "/samenwerking/gemeente?code=" + column.municipality().code().digits();
    }

    private static String since(ModuleBlock module, LocalDate day) {
        String key = module.period().from().isAfter(day) ? "deelname.vanaf" : "deelname.sinds";
        return Texts.of("cooperation", key, new Formats().date(module.period().from()));
    }
}
