package vn.annals.broken.kernel.core;

import vn.annals.broken.media.write.Media;

public class Kernel {
    Media service;
}
