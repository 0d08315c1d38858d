package vn.annals.kernel.ledger.proof.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

record MemoryFiles(SortedMap<String, byte[]> files) implements ExportFiles {

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public InputStream open(String name) {
        return new ByteArrayInputStream(files.get(name));
    }

    @Override
    public void close() {}
}
