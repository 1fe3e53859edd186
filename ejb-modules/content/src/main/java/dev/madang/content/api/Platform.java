package dev.madang.content.api;

/** Where a picture is to be shown, with its size in pixels. */
public enum Platform {
    INSTAGRAM(1080, 1080),
    NAVER_BLOG(800, 600),
    KAKAO(800, 800),
    TV(1920, 1080);

    private final int width;
    private final int height;

    Platform(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
