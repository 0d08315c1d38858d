package vn.annals.kernel.ledger.proof.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An export held in memory, so that thousands of altered copies cost no disk. */
record Trial(SortedMap<String, byte[]> files) {

    static Trial of(Press press, Path folder) throws IOException {
        ExportWriter.write(press, folder);
        var files = new TreeMap<String, byte[]>();
        for (var name : new FolderFiles(folder).names()) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return new Trial(files);
    }

    Trial with(String name, byte[] content) {
        var altered = new TreeMap<>(files);
        altered.put(name, content);
        return new Trial(altered);
    }

    /** As a forger would hand it on: with a manifest that fits. */
    Trial withFittingManifest() {
        var manifest = Manifest.of(files.get(FileNames.MANIFEST));
        var marks = new TreeMap<String, FileMark>();
        files.forEach((name, content) -> {
            if (!name.equals(FileNames.MANIFEST)) {
                marks.put(name, mark(content));
            }
        });
        return with(
                FileNames.MANIFEST,
                new Manifest(manifest.origin(), manifest.scope(), marks, manifest.absent()).bytes());
    }

    private static FileMark mark(byte[] content) {
        try {
            return FileMark.of(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Path unpacked(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        return folder;
    }

    byte[] packed(Path folder) throws IOException {
        var packed = new ByteArrayOutputStream();
        ExportArchive.pack(unpacked(folder), packed);
        return packed.toByteArray();
    }

    Verdict judgedBy(Verifier verifier) throws IOException {
        return verifier.verdict(new MemoryFiles(files));
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }
}
