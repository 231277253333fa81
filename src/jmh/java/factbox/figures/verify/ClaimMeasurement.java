package factbox.figures.verify;

import factbox.figures.verify.ClaimsFile.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Measures the verifier against files of stories whose figures are known to be right or wrong: of each kind how many
/// wrong ones are called right, and how many right ones are refused.
///
/// Its arguments are files, and `--errors` for every error with the verifier's reason.
public final class ClaimMeasurement {
    private ClaimMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean errors = given.remove("--errors");
        List<Claim> claims = new ArrayList<>();
        for (String path : given) {
            try (InputStream file = Files.newInputStream(Path.of(path))) {
                claims.addAll(ClaimsFile.read(file));
            }
        }
        System.out.println("| kind | wrong | called right | right | refused |\n| --- | --- | --- | --- | --- |");
        Map<String, List<Claim>> kinds =
                claims.stream().collect(Collectors.groupingBy(Claim::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, some) -> System.out.println(row(kind, some)));
        System.out.println(row("all", claims));
        if (errors) {
            System.out.println();
            claims.stream().filter(Claim::isError).map(Claim::toString).sorted().forEach(System.out::println);
        }
    }

    private static String row(String kind, List<Claim> claims) {
        List<Claim> wrong = claims.stream().filter(claim -> !claim.right()).toList();
        return "| %s | %d | %d | %d | %d |"
                .formatted(
                        kind,
                        wrong.size(),
                        wrong.stream().filter(Claim::isError).count(),
                        claims.size() - wrong.size(),
                        claims.stream()
                                .filter(Claim::right)
                                .filter(Claim::isError)
                                .count());
    }
}
