//! One set of icons (Lucide, ISC), drawn from the sprite that stands in the page.
//!
//! `scripts/icons.mjs` reads the list below and rebuilds `style/icons.svg`; a name missing there fails the kit's tests.

use leptos::prelude::*;

macro_rules! icons {
    ($($name:ident => $lucide:literal,)+) => {
        /// A picture of the set, by what it means to us.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each name says what it draws")]
        pub enum IconName { $($name,)+ }

        impl IconName {
            /// Every icon there is, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The reference into the sprite.
            pub const fn href(self) -> &'static str {
                match self { $(Self::$name => concat!("#i-", $lucide),)+ }
            }
        }
    };
}

icons! {
    Users => "users",
    User => "user",
    UserPlus => "user-plus",
    UserMinus => "user-minus",
    UserCheck => "user-check",
    UserX => "user-x",
    Upload => "upload",
    Download => "download",
    File => "file",
    FileText => "file-text",
    FilePlus => "file-plus",
    FileJson => "file-json",
    FolderOpen => "folder-open",
    Save => "save",
    Undo => "undo-2",
    Redo => "redo-2",
    Search => "search",
    Filter => "list-filter",
    Sort => "arrow-up-down",
    ArrowUp => "arrow-up",
    ArrowDown => "arrow-down",
    ArrowLeft => "arrow-left",
    ArrowRight => "arrow-right",
    ChevronUp => "chevron-up",
    ChevronDown => "chevron-down",
    ChevronLeft => "chevron-left",
    ChevronRight => "chevron-right",
    ChevronsUpDown => "chevrons-up-down",
    Check => "check",
    X => "x",
    Plus => "plus",
    Minus => "minus",
    Pin => "pin",
    PinOff => "pin-off",
    Ban => "ban",
    Lock => "lock",
    Unlock => "lock-open",
    Eye => "eye",
    EyeOff => "eye-off",
    Settings => "settings",
    Sliders => "sliders-horizontal",
    Moon => "moon",
    Sun => "sun",
    Contrast => "contrast",
    Monitor => "monitor",
    Globe => "globe",
    Languages => "languages",
    Info => "info",
    Help => "circle-question-mark",
    AlertTriangle => "triangle-alert",
    AlertCircle => "circle-alert",
    CheckCircle => "circle-check",
    Circle => "circle",
    ShieldCheck => "shield-check",
    BadgeCheck => "badge-check",
    Sparkles => "sparkles",
    Handshake => "handshake",
    ArrowLeftRight => "arrow-left-right",
    Repeat => "repeat",
    Refresh => "refresh-cw",
    Shuffle => "shuffle",
    Calendar => "calendar",
    Clock => "clock",
    Tag => "tag",
    Tags => "tags",
    GripVertical => "grip-vertical",
    MoreHorizontal => "ellipsis",
    Menu => "menu",
    Trash => "trash-2",
    Copy => "copy",
    Pencil => "pencil",
    ExternalLink => "external-link",
    Link => "link",
    Command => "command",
    Keyboard => "keyboard",
    BarChart => "chart-column",
    PieChart => "chart-pie",
    TrendingUp => "trending-up",
    Activity => "activity",
    Scale => "scale",
    List => "list",
    ListChecks => "list-checks",
    LayoutGrid => "layout-grid",
    Building => "building-2",
    Briefcase => "briefcase",
    GraduationCap => "graduation-cap",
    MessageCircle => "message-circle",
    MessagesSquare => "messages-square",
    Heart => "heart",
    BookOpen => "book-open",
    Lightbulb => "lightbulb",
    Target => "target",
    Compass => "compass",
    Play => "play",
    Stop => "square",
    Flag => "flag",
    MapPin => "map-pin",
    Mail => "mail",
    Send => "send",
    ClipboardPaste => "clipboard-paste",
    ClipboardCheck => "clipboard-check",
    Table => "table",
    Spreadsheet => "sheet",
    History => "history",
    Home => "house",
    HardDrive => "hard-drive",
    WifiOff => "wifi-off",
    Network => "network",
    Merge => "git-merge",
    Award => "award",
    Zap => "zap",
    Presentation => "presentation",
    Printer => "printer",
    QrCode => "qr-code",
}

/// An icon as large as the text beside it; silent to a screen reader, the words beside it speak.
#[component]
pub fn Icon(
    /// Which picture.
    #[prop(into)]
    name: Signal<IconName>,
    /// A class of the place it stands in.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    view! {
        <svg class=format!("icon {class}") aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use href=move || name.get().href()></use>
        </svg>
    }
}

/// The same for a picture that stays what it is, without a signal.
pub fn plain_icon(name: IconName) -> impl IntoView + use<> {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use href=name.href()></use>
        </svg>
    }
}
