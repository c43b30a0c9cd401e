import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Build step: compiles the PrimeFaces theme from {@code src/main/theme} into a cascade layer of its own, and adds the
 * light scheme for browsers that do not know {@code light-dark()}, read from the tokens of {@code mgr.css}.
 *
 * <p>Arguments: base directory of the module, file to write.
 */
public class ThemeBuild {

    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):([^;]*light-dark\\([^;]*);");
    /** The theme underneath is a light one and says so; light or dark is for our tokens to say. */
    private static final Pattern SCHEME = Pattern.compile("color-scheme:[^;}]*;?");

    private static final Pattern PAIR = Pattern.compile("light-dark\\(([^,()]+),[^()]+\\)");

    private static final String LAYERS = "@layer tokens, base, theme, layout, parts, utilities, print;\n";

    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path theme = module.resolve("src/main/theme");
        Path tokens = module.resolve("src/main/resources/META-INF/resources/mgr/mgr.css");
        if (upToDate(target, List.of(theme, tokens, module.resolve("src/build")))) {
            return;
        }
        Files.createDirectories(target.getParent());
        Files.writeString(
                target,
                LAYERS + "@layer theme{" + SCHEME.matcher(compiled(theme.resolve("theme.scss"))).replaceAll("") + "}\n"
                        + lightScheme(Files.readString(tokens)));
        System.out.println("Theme: " + Files.size(target) / 1024 + " kB");
    }

    private static String compiled(Path scss) throws Exception {
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setGenerateSourceMaps(false);
            compiler.setQuietDeps(true);
            compiler.setSilent(true); // PrimeFaces writes for @import and global functions; nothing we can change
            return compiler.compileFile(scss.toFile()).getCss();
        }
    }

    static String lightScheme(String css) {
        StringBuilder light = new StringBuilder("@supports not (color:light-dark(#000,#fff)){");
        Matcher block = BLOCK.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (block.find()) {
            StringBuilder values = new StringBuilder();
            Matcher token = TOKEN.matcher(block.group(2) + ";");
            while (token.find()) {
                values.append(token.group(1)).append(':').append(PAIR.matcher(token.group(2)).replaceAll("$1")).append(';');
            }
            if (values.length() > 0) {
                light.append(block.group(1).strip()).append('{').append(values).append('}');
            }
        }
        return light.append("}\n").toString();
    }

    private static boolean upToDate(Path target, List<Path> sources) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(target);
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
