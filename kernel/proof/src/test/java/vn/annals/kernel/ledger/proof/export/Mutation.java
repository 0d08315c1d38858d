package vn.annals.kernel.ledger.proof.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to spoil a file. */
enum Mutation {
    FLIP_A_BIT,
    CHANGE_A_BYTE,
    DELETE_A_BYTE,
    INSERT_A_BYTE,
    CUT_THE_END,
    DELETE_A_LINE,
    SWAP_LINES,
    REPEAT_A_LINE,
    COPY_A_LINE_ELSEWHERE;

    /** The file spoilt, or the same when this way finds nothing to spoil. */
    byte[] of(byte[] file, Random random) {
        if (file.length == 0) {
            return file;
        }
        var at = random.nextInt(file.length);
        return switch (this) {
            case FLIP_A_BIT -> changed(file, at, (byte) (file[at] ^ (1 << random.nextInt(8))));
            case CHANGE_A_BYTE -> changed(file, at, (byte) random.nextInt(256));
            case DELETE_A_BYTE -> spliced(file, at, at + 1);
            case INSERT_A_BYTE -> spliced(file, at, at, (byte) random.nextInt(256));
            case CUT_THE_END -> Arrays.copyOf(file, at);
            case DELETE_A_LINE, SWAP_LINES, REPEAT_A_LINE, COPY_A_LINE_ELSEWHERE -> ofLines(file, random);
        };
    }

    private static byte[] changed(byte[] file, int at, byte to) {
        var changed = file.clone();
        changed[at] = to;
        return changed;
    }

    private static byte[] spliced(byte[] file, int from, int to, byte... between) {
        var spliced = new ByteArrayOutputStream();
        spliced.write(file, 0, from);
        spliced.writeBytes(between);
        spliced.write(file, to, file.length - to);
        return spliced.toByteArray();
    }

    private byte[] ofLines(byte[] file, Random random) {
        var lines = lines(file);
        var one = random.nextInt(lines.size());
        switch (this) {
            case DELETE_A_LINE -> lines.remove(one);
            case SWAP_LINES -> Collections.swap(lines, one, random.nextInt(lines.size()));
            case REPEAT_A_LINE -> lines.add(one, lines.get(one));
            default -> lines.add(random.nextInt(lines.size() + 1), lines.get(one));
        }
        var joined = new ByteArrayOutputStream();
        lines.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static List<byte[]> lines(byte[] file) {
        var lines = new ArrayList<byte[]>();
        var from = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n' || at == file.length - 1) {
                lines.add(Arrays.copyOfRange(file, from, at + 1));
                from = at + 1;
            }
        }
        return lines;
    }
}
