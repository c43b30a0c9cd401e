package nl.mgr.system.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule on text.
 *
 * @param files which files it is about; a rule that finds none fails
 * @param check sentences on what is wrong
 * @param red texts that break it, each with a part of the sentence it must give
 * @param good texts that keep it
 */
record TextRule(
        String sentence,
        Predicate<SourceFile> files,
        Function<List<SourceFile>, List<String>> check,
        List<Red> red,
        List<SourceFile> good) {

    /** Files that together break the rule. */
    record Red(String expected, List<SourceFile> files) {}

    static TextRule rule(String sentence, Predicate<SourceFile> files, Function<List<SourceFile>, List<String>> check) {
        return new TextRule(sentence, files, check, List.of(), List.of());
    }

    /** A rule that looks at one file at a time. */
    static TextRule each(String sentence, Predicate<SourceFile> files, Function<SourceFile, List<String>> check) {
        return rule(sentence, files, all -> all.stream()
                .flatMap(file -> check.apply(file).stream().map(wrong -> file.path() + " " + wrong))
                .toList());
    }

    /** @param pathsAndTexts path, text, path, text ... of files that together break the rule */
    TextRule red(String expected, String... pathsAndTexts) {
        List<Red> more = new ArrayList<>(red);
        more.add(new Red(expected, files(pathsAndTexts)));
        return new TextRule(sentence, files, check, more, good);
    }

    TextRule good(String... pathsAndTexts) {
        return new TextRule(sentence, files, check, red, files(pathsAndTexts));
    }

    /** Violations among those of the given files that the rule is about. */
    List<String> violations(List<SourceFile> all) {
        return check.apply(all.stream().filter(files).toList());
    }

    static Predicate<SourceFile> path(String regex) {
        return file -> file.path().matches(regex);
    }

    private static List<SourceFile> files(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int at = 0; at < pathsAndTexts.length; at += 2) {
            files.add(new SourceFile(pathsAndTexts[at], pathsAndTexts[at + 1]));
        }
        return files;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
