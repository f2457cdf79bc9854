// The closed lists that several modules speak of. The database's enums hold the same words (tests/database/enums.db.test.ts).

export const sectors = ['HOME_CARE', 'NURSING_HOME', 'DAY_CARE', 'SCHOOL', 'HEALTH_SERVICE', 'LOGISTICS', 'ADMINISTRATION', 'CULTURE_AND_SPORT'] as const;
export type Sector = (typeof sectors)[number];

export const countries = ['DK', 'NO'] as const;
export type Country = (typeof countries)[number];

export const roles = ['HR', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

export const languages = ['da', 'nb', 'en'] as const;
export type Language = (typeof languages)[number];

export const comforts = ['ALONE', 'WITH_COLLEAGUE', 'RATHER_NOT'] as const;
export type Comfort = (typeof comforts)[number];

export const recordCheckTypes = ['DK_BOERNEATTEST', 'DK_STRAFFEATTEST', 'NO_POLITIATTEST_HEALTH', 'NO_POLITIATTEST_KINDERGARTEN', 'NO_POLITIATTEST_SCHOOL'] as const;
export type RecordCheckType = (typeof recordCheckTypes)[number];

export const needKinds = ['CRISIS', 'SHORTAGE', 'ROTATION'] as const;
export type NeedKind = (typeof needKinds)[number];
